namespace Cartography.Values.Tests;

public sealed class ComponentTests
{
    [Fact]
    public void A_duration_tells_whole_units_and_what_is_left()
    {
        var duration = Value.From(Duration.Parse("PT-3661.5S"));

        Assert.Equal(
            [-1, -61, -3662, -3661500, -3661500000, -3661500000000, -1, -2, 500, 500000, 500000000],
            new[]
            {
                "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds", "minutesOfHour", "secondsOfMinute",
                "millisecondsOfSecond", "microsecondsOfSecond", "nanosecondsOfSecond",
            }.Select(name => ValueComponents.Of(duration, name).AsInteger()));

        var months = Value.From(Duration.Parse("P-14M-10D"));
        Assert.Equal(
            [-1, -2, -4, 0, -2, -1, -3],
            new[] { "years", "monthsOfYear", "quarters", "quartersOfYear", "monthsOfQuarter", "weeks", "daysOfWeek" }
                .Select(name => ValueComponents.Of(months, name).AsInteger()));
    }

    [Theory]
    [InlineData("1969-12-31T23:59:59.5Z", 0, -500)]
    [InlineData("1969-12-31T23:59:58.5Z", -1, -1500)]
    [InlineData("1969-12-31T23:59:58.1234Z", -1, -1877)]
    [InlineData("2020-07-05T10:11:12.123456789[Europe/Stockholm]", 1593936672, 1593936672123)]
    public void An_instant_tells_its_distance_from_1970(string text, long seconds, long millis)
    {
        var value = Value.From(ZonedDateTime.Parse(text));

        Assert.Equal(seconds, ValueComponents.Of(value, "epochSeconds").AsInteger());
        Assert.Equal(millis, ValueComponents.Of(value, "epochMillis").AsInteger());
    }

    [Fact]
    public void A_zone_tells_its_name_and_offset()
    {
        var value = Value.From(ZonedDateTime.Parse("1818-07-21T21:40:32[Europe/Stockholm]"));

        Assert.Equal("Europe/Stockholm", ValueComponents.Of(value, "timezone").AsString());
        Assert.Equal("+00:53:28", ValueComponents.Of(value, "offset").AsString());
        Assert.Equal(53, ValueComponents.Of(value, "offsetMinutes").AsInteger());
        Assert.Equal(3208, ValueComponents.Of(value, "OFFSETSECONDS").AsInteger());
    }

    [Theory]
    [InlineData("hour")]
    [InlineData("timezone")]
    [InlineData("epochMillis")]
    [InlineData("foo")]
    [InlineData("")]
    public void A_part_that_a_date_has_not_is_a_type_error(string name) => Assert.Equal(
        ValueFault.Type, Assert.Throws<ValueException>(() => ValueComponents.Of(Value.From(Date.Parse("2020-01-01")), name)).Fault);

    [Fact]
    public void A_part_that_a_value_has_not_is_an_error()
    {
        Assert.Equal(ValueFault.Type, Fault(Value.From(Duration.Zero), "foo"));
        Assert.Equal(ValueFault.Type, Fault(Value.From(LocalTime.Parse("10:00")), "timezone"));
        Assert.Equal(ValueFault.Type, Fault(Value.From(LocalDateTime.Parse("2020-01-01T10:00")), "epochMillis"));
        Assert.Equal(ValueFault.Type, Fault(Value.From(ZonedTime.Parse("10:00Z")), "epochSeconds"));
        Assert.Equal(ValueFault.Argument, Fault(Value.From(new Point(7203, 1, 2, double.NaN)), "z"));
        Assert.Equal(ValueFault.Argument, Fault(Value.From(new Point(9157, 1, 2, 3)), "height"));
        Assert.Equal(ValueFault.Type, Fault(5, "year"));
        Assert.True(ValueComponents.Of(Value.Null, "year").IsNull);
    }

    private static ValueFault Fault(Value value, string name) => Assert.Throws<ValueException>(() => ValueComponents.Of(value, name)).Fault;
}
