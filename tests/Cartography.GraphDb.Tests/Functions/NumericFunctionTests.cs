using Cartography.Values;

namespace Cartography.GraphDb.Tests.Functions;

public sealed class NumericFunctionTests
{
    [Theory]
    [InlineData(-2.5, -2.0)]
    [InlineData(2.5, 3.0)]
    [InlineData(0.49999999999999994, 0.0)]
    [InlineData(-0.4, 0.0)]
    [InlineData(1e300, 9.223372036854775807E18)]
    [InlineData(double.NegativeInfinity, double.NegativeInfinity)]
    public void Round_goes_up_at_the_half(double number, double expected) => Assert.Equal(expected, Given.Call("round", number).AsFloat());

    [Theory]
    [InlineData(1.005, 2, null, 1.01)]
    [InlineData(-1.25, 1, null, -1.3)]
    [InlineData(1.25, 1, "HALF_DOWN", 1.2)]
    [InlineData(1.25, 1, "HALF_EVEN", 1.2)]
    [InlineData(-1.5, 0, "UP", -2.0)]
    [InlineData(1.23456789, 1_000, null, 1.23456789)]
    [InlineData(5e-324, 10, null, 0.0)]
    public void Round_with_a_precision_looks_at_the_decimal_text(double number, long precision, string? mode, double expected)
    {
        Value[] arguments = mode is null ? [number, precision] : [number, precision, mode];

        Assert.Equal(expected, Given.Call("round", arguments).AsFloat());
    }

    [Fact]
    public void Abs_of_the_smallest_integer_stays() => Assert.Equal(long.MinValue, Given.Call("abs", long.MinValue).AsInteger());

    [Theory]
    [InlineData(0, 10, 3, "[0, 3, 6, 9]")]
    [InlineData(10, 0, -3, "[10, 7, 4, 1]")]
    [InlineData(5, 0, 1, "[]")]
    [InlineData(9223372036854775800, long.MaxValue, 3, "[9223372036854775800, 9223372036854775803, 9223372036854775806]")]
    [InlineData(0, 5, long.MaxValue, "[0]")]
    [InlineData(0, -5, long.MinValue, "[0]")]
    public void Range_counts_both_ends(long start, long end, long step, string expected) =>
        Assert.Equal(expected, Given.Call("range", start, end, step).ToString());

    [Fact]
    public void An_endless_range_costs_nothing_until_it_is_read() =>
        Assert.Equal(1_000_000_000_000, Given.Call("last", Given.Call("range", 1L, 1_000_000_000_000L)).AsInteger());

    [Fact]
    public void A_range_too_long_to_hold_is_refused_when_it_is_copied() =>
        Assert.Throws<QueryException>(() => Given.Call("reverse", Given.Call("range", 1L, 1_000_000_000_000L)));
}
