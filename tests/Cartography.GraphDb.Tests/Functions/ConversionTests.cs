using Cartography.Values;

namespace Cartography.GraphDb.Tests.Functions;

public sealed class ConversionTests
{
    [Theory]
    [InlineData("1e5", 100_000L)]
    [InlineData("-12.7", -12L)]
    [InlineData("+5", 5L)]
    [InlineData("5.", 5L)]
    [InlineData(".5", 0L)]
    [InlineData("\u0661", 1L)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("0e999999999999", 0L)]
    [InlineData("1e-999999999999", 0L)]
    public void ToInteger_reads_numbers_and_drops_fractions(string text, long expected) =>
        Assert.Equal(expected, Given.Call("toInteger", text).AsInteger());

    [Theory]
    [InlineData(" 12 ")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData("1d")]
    [InlineData("NaN")]
    [InlineData("")]
    [InlineData("1e")]
    public void ToInteger_of_what_is_no_number_is_null(string text) => Assert.True(Given.Call("toInteger", text).IsNull);

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1e30")]
    [InlineData("9223372036854775807.5")]
    [InlineData("1e999999999999")]
    public void ToInteger_of_too_large_a_number_is_an_error(string text) =>
        Assert.Equal(StatusCodes.TypeError, Assert.Throws<QueryException>(() => Given.Call("toInteger", text)).Code);

    [Theory]
    [InlineData(" 1.5 ", 1.5)]
    [InlineData("1d", 1.0)]
    [InlineData("1.5f", 1.5)]
    [InlineData("0x1p3", 8.0)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    [InlineData("NaN", double.NaN)]
    [InlineData("1e400", double.PositiveInfinity)]
    [InlineData(".5", 0.5)]
    public void ToFloat_reads_what_Java_reads(string text, double expected) => Assert.Equal(expected, Given.Call("toFloat", text).AsFloat());

    [Theory]
    [InlineData("inf")]
    [InlineData("nan")]
    [InlineData("1,5")]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("--1")]
    [InlineData("0x1")]
    [InlineData("0x.p1")]
    public void ToFloat_of_what_is_no_number_is_null(string text) => Assert.True(Given.Call("toFloat", text).IsNull);

    [Theory]
    [InlineData(1e19, long.MaxValue)]
    [InlineData(double.NaN, 0L)]
    [InlineData(-1.9, -1L)]
    public void ToInteger_of_a_float_saturates(double number, long expected) => Assert.Equal(expected, Given.Call("toInteger", number).AsInteger());

    [Fact]
    public void Value_types_print_in_their_normal_form()
    {
        Assert.Equal("LIST<STRING | INTEGER> NOT NULL", Given.Call("valueType", Value.From(ListValue.Of(1L, "a", default))).AsString());
        Assert.Equal("LIST<NOTHING> NOT NULL", Given.Call("valueType", Value.From(ListValue.Empty)).AsString());
        Assert.Equal(
            "LIST<LIST<INTEGER NOT NULL> NOT NULL> NOT NULL",
            Given.Call("valueType", Value.From(ListValue.Of(Value.From(ListValue.Empty), Value.From(ListValue.Of(1L))))).AsString());
        Assert.Equal(
            "LIST<LIST<NULL> NOT NULL | LIST<INTEGER NOT NULL> NOT NULL> NOT NULL",
            Given.Call("valueType", Value.From(ListValue.Of(Value.From(ListValue.Of(1L)), Value.From(ListValue.Of(Value.Null))))).AsString());
    }
}
