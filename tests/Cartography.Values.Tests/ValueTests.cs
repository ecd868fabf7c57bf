namespace Cartography.Values.Tests;

public sealed class ValueTests
{
    [Fact]
    public void A_value_reads_as_what_it_was_made_from()
    {
        Assert.Equal(5, Value.From(5).AsInteger());
        Assert.Equal("a", Value.From("a").AsString());
        Assert.True(default(Value).IsNull);
    }
}
