namespace Cartography.Values.Tests;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData(1.0, "1.0")]
    [InlineData(0.0, "0.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(1e7, "1.0E7")]
    [InlineData(9999999.0, "9999999.0")]
    [InlineData(12345678.9, "1.23456789E7")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.0009, "9.0E-4")]
    [InlineData(-0.00012, "-1.2E-4")]
    [InlineData(123456.789, "123456.789")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    [InlineData(double.MaxValue, "1.7976931348623157E308")]
    [InlineData(double.Epsilon, "5.0E-324")]
    [InlineData(9007199254740992.0, "9.007199254740992E15")]
    [InlineData(0.1, "0.1")]
    [InlineData(100.5, "100.5")]
    [InlineData(1200000.0, "1200000.0")]
    public void Floats_are_written_with_the_fewest_digits(double number, string expected) => Assert.Equal(expected, NumberText.Of(number));

    [Fact]
    public void Values_print_as_in_a_shell()
    {
        Assert.Equal("NULL", ValueText.Of(Value.Null));
        Assert.Equal("[TRUE, \"a\\\"b\", 1.5]", ValueText.Of(Sample.List(true, "a\"b", 1.5)));
        Assert.Equal("{a: 1, b: {}}", ValueText.Of(Sample.Map(("a", 1), ("b", Sample.Map()))));
        Assert.Equal("point({x: 1.0, y: 2.0, crs: 'cartesian'})", ValueText.Of(Sample.Of("point")));
        Assert.Equal("2020-01-01T00:00:00Z", ValueText.Of(Sample.Of("dt")));
    }

    [Fact]
    public void Nodes_relationships_and_paths_print_with_their_contents()
    {
        var one = Value.From(new Node(1, "n1", ["A", "B"], MapValue.Of(("k", 1))));
        var two = Value.From(new Node(2, "n2", [], MapValue.Empty));
        var along = Value.From(new Relationship(7, "r7", "KNOWS", 1, "n1", 2, "n2", MapValue.Empty));
        var against = Value.From(new Relationship(8, "r8", "KNOWS", 1, "n1", 2, "n2", MapValue.Of(("since", 3))));

        Assert.Equal("(:A:B {k: 1})", ValueText.Of(one));
        Assert.Equal("(:A:B {k: 1})-[:KNOWS]->()<-[:KNOWS {since: 3}]-(:A:B {k: 1})", ValueText.Of(Value.From(new Path([one, two, one], [along, against]))));
    }
}
