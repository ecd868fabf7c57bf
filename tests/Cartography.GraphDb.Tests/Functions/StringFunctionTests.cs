using Cartography.GraphDb.Execution;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Functions;

public sealed class StringFunctionTests
{
    [Theory]
    [InlineData("stra\u00DFe", "STRASSE")]
    [InlineData("\uFB01", "FI")]
    [InlineData("\u0131", "I")]
    [InlineData("\u0149", "\u02BCN")]
    public void Upper_case_is_the_full_one(string text, string expected) => Assert.Equal(expected, Given.Call("toUpper", text).AsString());

    [Theory]
    [InlineData("\u0391\u03A3", "\u03B1\u03C2")]
    [InlineData("\u03A3", "\u03C3")]
    [InlineData("\u0391\u03A3 \u03A3", "\u03B1\u03C2 \u03C3")]
    [InlineData("\u0130", "i\u0307")]
    public void Lower_case_knows_the_final_sigma(string text, string expected) => Assert.Equal(expected, Given.Call("toLower", text).AsString());

    [Theory]
    [InlineData("\u3000\u001Ca\t", "a")]
    [InlineData("\u00A0a", "\u00A0a")]
    [InlineData("\u200Ba", "\u200Ba")]
    public void Trim_takes_Javas_white_space(string text, string expected) => Assert.Equal(expected, Given.Call("trim", text).AsString());

    [Fact]
    public void Positions_count_code_points()
    {
        Assert.Equal("\U0001F600", Given.Call("substring", "a\U0001F600bc", 1L, 1L).AsString());
        Assert.Equal("\U0001F600", Given.Call("right", "a\U0001F600", 1L).AsString());
        Assert.Equal("b\U0001F600a", Given.Call("reverse", "a\U0001F600b").AsString());
        Assert.Equal(2, Given.Call("size", "a\U0001F600").AsInteger());
    }

    [Fact]
    public void A_list_of_delimiters_splits_at_the_first_that_fits()
    {
        var (short_, long_) = (Value.From("X"), Value.From("XX"));

        Assert.Equal("[\"a\", \"\", \"b\", \"c\"]", Given.Call("split", "aXXbXc", Value.From(ListValue.Of(short_, long_))).ToString());
        Assert.Equal("[\"a\", \"b\", \"c\"]", Given.Call("split", "aXXbXc", Value.From(ListValue.Of(long_, short_))).ToString());
        Assert.Equal("[\"a\", \"b\"]", Given.Call("split", "ab", "").ToString());
    }

    [Fact]
    public void The_empty_string_occurs_between_all_characters() =>
        Assert.Equal("-h-e-", Given.Call("replace", "he", "", "-").AsString());

    [Fact]
    public void A_string_that_grows_beyond_the_limit_is_refused_before_it_is_built()
    {
        var context = Given.Context(QueryLimits.Default with { StringLength = 1_000 });

        var exception = Assert.Throws<QueryException>(() => Given.Call(context, "replace", new string('a', 900), "a", "bb"));

        Assert.Contains("1,800", exception.Message, StringComparison.Ordinal);
    }
}
