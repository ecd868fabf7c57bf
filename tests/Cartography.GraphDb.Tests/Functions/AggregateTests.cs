using Cartography.Values;

namespace Cartography.GraphDb.Tests.Functions;

public sealed class AggregateTests
{
    private static readonly Value[][] OneToFour = [[1L], [2L], [Value.Null], [3L], [4L]];

    [Theory]
    [InlineData("count", "4")]
    [InlineData("sum", "10")]
    [InlineData("avg", "2.5")]
    [InlineData("min", "1")]
    [InlineData("max", "4")]
    [InlineData("collect", "[1, 2, 3, 4]")]
    [InlineData("stDevP", "1.118033988749895")]
    public void Null_is_passed_over(string function, string expected) => Assert.Equal(expected, Given.Aggregate(function, OneToFour).ToString());

    [Theory]
    [InlineData("count", "0")]
    [InlineData("sum", "0")]
    [InlineData("avg", "NULL")]
    [InlineData("min", "NULL")]
    [InlineData("collect", "[]")]
    [InlineData("stDev", "0.0")]
    [InlineData("percentileCont", "NULL")]
    public void No_rows_have_a_result_too(string function, string expected) => Assert.Equal(expected, Given.Aggregate(function).ToString());

    [Theory]
    [InlineData("percentileCont", 0.4, "2.2")]
    [InlineData("percentileCont", 1.0, "4")]
    [InlineData("percentileDisc", 0.4, "2")]
    [InlineData("percentileDisc", 0.5, "2")]
    [InlineData("percentileDisc", 0.0, "1")]
    [InlineData("percentileDisc", 1.0, "4")]
    public void Percentiles_are_those_of_Neo4j(string function, double percentile, string expected) =>
        Assert.Equal(expected, Given.Aggregate(function, [.. OneToFour.Select(row => new[] { row[0], percentile })]).ToString());

    [Fact]
    public void A_sum_that_overflows_goes_on_as_a_float() =>
        Assert.Equal(9.223372036854776E18, Given.Aggregate("sum", [long.MaxValue], [1L]).AsFloat());

    [Fact]
    public void Durations_add_up_and_average()
    {
        Value[][] rows = [[Value.From(new Duration(1, 0, 0, 0))], [Value.From(new Duration(0, 3, 0, 0))]];

        Assert.Equal("P1M3D", Given.Aggregate("sum", rows).ToString());
        Assert.Equal("P16DT17H14M33S", Given.Aggregate("avg", rows).ToString());
    }

    [Fact]
    public void Numbers_and_durations_do_not_mix() =>
        Assert.Throws<QueryException>(() => Given.Aggregate("sum", [1L], [Value.From(new Duration(1, 0, 0, 0))]));

    [Fact]
    public void The_order_across_types_decides_min_and_max()
    {
        Value[][] rows = [[1L], ["a"], [Value.True], [Value.From(ListValue.Of(1L))]];

        Assert.Equal("[1]", Given.Aggregate("min", rows).ToString());
        Assert.Equal("1", Given.Aggregate("max", rows).ToString());
    }
}
