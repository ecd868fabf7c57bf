namespace Cartography.Values.Tests;

public sealed class TemporalArithmeticTests
{
    [Theory]
    [InlineData("2020-01-31", "P1M", "2020-02-29")]
    [InlineData("2020-01-31", "P1M-1D", "2020-02-28")]
    [InlineData("2020-01-01", "PT25H", "2020-01-02")]
    [InlineData("2020-01-01", "PT-1S", "2020-01-01")]
    [InlineData("2020-01-01", "P1DT-25H", "2020-01-01")]
    [InlineData("2020-02-29", "P1Y", "2021-02-28")]
    public void Dates_move_by_months_days_and_whole_days_of_seconds(string date, string duration, string expected) =>
        Assert.Equal(expected, Date.Parse(date).Plus(Duration.Parse(duration)).ToString());

    [Theory]
    [InlineData("2020-03-28T12:00[Europe/Stockholm]", "P1D", "2020-03-29T12:00:00+02:00[Europe/Stockholm]")]
    [InlineData("2020-03-28T12:00[Europe/Stockholm]", "PT24H", "2020-03-29T13:00:00+02:00[Europe/Stockholm]")]
    [InlineData("2020-03-28T02:30[Europe/Stockholm]", "P1D", "2020-03-29T03:30:00+02:00[Europe/Stockholm]")]
    [InlineData("2020-03-28T02:30[Europe/Stockholm]", "P1DT1H", "2020-03-29T04:30:00+02:00[Europe/Stockholm]")]
    [InlineData("2020-10-25T02:30+02:00[Europe/Stockholm]", "PT1H", "2020-10-25T02:30:00+01:00[Europe/Stockholm]")]
    [InlineData("2020-10-25T02:30+01:00[Europe/Stockholm]", "P0D", "2020-10-25T02:30:00+01:00[Europe/Stockholm]")]
    [InlineData("2020-01-01T00:00Z", "P-1M-1DT-1.000000001S", "2019-11-29T23:59:58.999999999Z")]
    public void Days_move_the_clock_and_seconds_the_instant(string value, string duration, string expected) =>
        Assert.Equal(expected, ZonedDateTime.Parse(value).Plus(Duration.Parse(duration)).ToString());

    [Fact]
    public void Times_move_around_midnight()
    {
        Assert.Equal("11:00:00", LocalTime.Parse("10:00").Plus(Duration.Parse("P1DT1H")).ToString());
        Assert.Equal("01:00:00+01:00", ZonedTime.Parse("23:00+01:00").Plus(Duration.Parse("PT2H")).ToString());
        Assert.Equal("11:59:59.9Z", ZonedTime.Parse("12:00:00.5Z").Minus(Duration.Parse("PT0.6S")).ToString());
    }

    [Fact]
    public void What_leaves_the_years_of_dates_is_an_arithmetic_error()
    {
        Assert.Equal(ValueFault.Arithmetic, Fault(() => Date.Parse("+999999999-12-31").Plus(Duration.Parse("P1D"))));
        Assert.Equal(ValueFault.Arithmetic, Fault(() => Date.Parse("2020-01-01").Plus(Duration.Parse("P9999999999Y"))));
        Assert.Equal(ValueFault.Arithmetic, Fault(() => LocalDateTime.Parse("+999999999-12-31T23:59:59").Plus(Duration.Parse("PT1S"))));
        Assert.Equal(ValueFault.Arithmetic, Fault(() => ZonedDateTime.Parse("+999999999-12-31T23:59:59Z").Plus(Duration.Parse("PT1S"))));
        Assert.Equal(ValueFault.Arithmetic, Fault(() => LocalDateTime.Parse("2020-01-01T00:00").Plus(Duration.Parse("P106751991167300D"))));
        Assert.Equal(ValueFault.Arithmetic, Fault(() => ZonedDateTime.Parse("2020-01-01T00:00Z").Plus(Duration.Parse("PT9223372036854775807S"))));
    }

    [Fact]
    public void The_time_between_takes_over_what_one_side_lacks()
    {
        var date = Value.From(Date.Parse("1984-10-11"));
        var time = Value.From(ZonedTime.Parse("14:30Z"));
        var datetime = Value.From(ZonedDateTime.Parse("2015-07-21T21:40:32.142+0100"));

        Assert.Equal("P30Y9M10DT21H40M32.142S", DurationBetween.InAllUnits(date, datetime).ToString());
        Assert.Equal("PT6H10M32.142S", DurationBetween.InAllUnits(time, datetime).ToString());
        Assert.Equal("PT14H30M", DurationBetween.InSeconds(date, time).ToString());
        Assert.Equal("P30Y9M", DurationBetween.InMonths(date, datetime).ToString());
        Assert.Equal("P-11240D", DurationBetween.InDays(datetime, date).ToString());
        Assert.Equal(ValueFault.Type, Fault(() => DurationBetween.InDays(time, time)));
        Assert.Equal("P1999999998Y11M30D", DurationBetween.InAllUnits(Value.From(Date.Parse("-999999999-01-01")), Value.From(Date.Parse("+999999999-12-31"))).ToString());
    }

    private static ValueFault Fault(Action action) => Assert.Throws<ValueException>(action).Fault;
}
