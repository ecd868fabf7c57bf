namespace Cartography.Values.Tests;

public sealed class TemporalFromMapTests
{
    private static readonly TemporalDefaults Defaults = new(Zone.Utc, ZonedDateTime.Parse("2026-11-24T18:00Z"));

    [Fact]
    public void A_date_takes_the_other_parts_from_the_date_that_it_starts_from()
    {
        Assert.Equal("2021-02-28", DateOf(("date", Date("2020-02-29")), ("year", 2021)));
        Assert.Equal("2020-02-29", DateOf(("date", Date("2020-01-31")), ("month", 2)));
        Assert.Equal("2020-01-02", DateOf(("date", Date("2020-12-31")), ("week", 1)));
        Assert.Equal("2020-02-29", DateOf(("date", Date("2020-08-31")), ("quarter", 1)));
        Assert.Equal("2020-07-01", DateOf(("date", Date("2020-08-31")), ("dayOfQuarter", 1)));
        Assert.Equal("2020-08-31", DateOf(("date", Date("2020-08-31")), ("weekDay", 1)));
        Assert.Equal("2020-01-01", DateOf(("date", Date("2020-08-31")), ("ordinalDay", 1)));
    }

    [Fact]
    public void A_week_or_quarter_that_is_too_short_runs_into_the_next()
    {
        Assert.Equal("2022-01-03", DateOf(("year", 2021), ("week", 53)));
        Assert.Equal("2020-07-01", DateOf(("year", 2020), ("quarter", 2), ("dayOfQuarter", 92)));
    }

    [Fact]
    public void What_is_missing_is_an_argument_error_and_what_does_not_fit_a_type_error()
    {
        Assert.Equal(ValueFault.Argument, Fault(("month", 2)));
        Assert.Equal(ValueFault.Argument, Fault(("year", 2020), ("day", 3)));
        Assert.Equal(ValueFault.Argument, Fault(("year", 2020), ("dayOfWeek", 3)));
        Assert.Equal(ValueFault.Argument, Fault(("year", 2020), ("dayOfQuarter", 3)));
        Assert.Equal(ValueFault.Argument, Fault());
        Assert.Equal(ValueFault.Argument, Fault(("year", 2020), ("foo", 1)));
        Assert.Equal(ValueFault.Argument, Fault(("year", 2020), ("1", 1)));
        Assert.Equal(ValueFault.Argument, Fault(("year", 2020), ("month", 13)));
        Assert.Equal(ValueFault.Type, Fault(("year", 2020), ("month", 1), ("week", 3)));
        Assert.Equal(ValueFault.Type, Fault(("year", 2020), ("hour", 1)));
        Assert.Equal(ValueFault.Type, Fault(("year", 2020), ("weekYear", 2020)));
        Assert.Equal(ValueFault.Type, Fault(("year", 2020), ("timezone", "Z")));
        Assert.Equal(ValueFault.Execution, Fault(("year", "2020")));
        Assert.Equal(ValueFault.Execution, Fault(("year", 2020.0)));
    }

    [Fact]
    public void A_datetime_keeps_its_moment_when_the_selected_part_has_a_zone()
    {
        var noon = Value.From(ZonedDateTime.Parse("1984-10-11T12:00[Europe/Stockholm]"));

        Assert.Equal("1984-10-11T16:00:00+05:00", DateTimeOf(("datetime", noon), ("timezone", "+05:00")));
        Assert.Equal("1984-10-28T01:00:42-10:00[Pacific/Honolulu]", DateTimeOf(("datetime", noon), ("day", 28), ("second", 42), ("timezone", "Pacific/Honolulu")));
        Assert.Equal("2020-01-01T10:00:00Z", DateTimeOf(("date", Value.From(ZonedDateTime.Parse("2020-01-01T23:00-05:00"))), ("hour", 10)));
        Assert.Equal("1984-10-11T12:00:00+05:00", DateTimeOf(("datetime", Value.From(LocalDateTime.Parse("1984-10-11T12:00"))), ("timezone", "+05:00")));
    }

    [Fact]
    public void An_instant_is_told_in_the_zone_that_is_asked_for()
    {
        Assert.Equal("1970-01-01T01:00:01+01:00", DateTimeOf(("epochSeconds", 1), ("timezone", "+01:00")));
        Assert.Equal("1970-01-01T00:00:00.000000005Z", DateTimeOf(("epochMillis", 1), ("nanosecond", 5)));
        Assert.Throws<ValueException>(() => DateTimeOf(("epochSeconds", long.MaxValue)));
        Assert.Throws<ValueException>(() => DateTimeOf(("epochSeconds", 1), ("epochMillis", 1)));
    }

    [Fact]
    public void A_time_with_a_named_zone_has_the_offset_of_now()
    {
        Assert.Equal("01:00:00+01:00", TimeOf(("hour", 1), ("timezone", "Europe/Stockholm")));
        Assert.Equal("01:00:00+01:30:15", TimeOf(("hour", 1), ("timezone", "+01:30:15")));
        Assert.Equal("03:00:00-05:00", TimeOf(("time", Value.From(ZonedDateTime.Parse("2020-07-01T10:00[Europe/Paris]"))), ("timezone", "America/New_York")));
    }

    [Fact]
    public void Fractions_of_a_duration_run_down()
    {
        Assert.Equal("P-1DT-11H", DurationOf(("days", -1.5), ("hours", 1)));
        Assert.Equal("P1M9DT22H26M49.9001S", DurationOf(
            ("years", 0.1), ("months", 0.1), ("weeks", 0.1), ("days", 0.1), ("hours", 0.1), ("minutes", 0.1), ("seconds", 0.1), ("milliseconds", 0.1)));
        Assert.Equal("PT2.5S", DurationOf(("seconds", 1), ("nanoseconds", 1_500_000_000)));
        Assert.Throws<ValueException>(() => DurationOf(("seconds", 1e20)));
        Assert.Throws<ValueException>(() => DurationOf(("quarters", 1)));
    }

    [Fact]
    public void A_cut_time_keeps_what_is_larger_than_the_field_that_is_set()
    {
        var time = Value.From(LocalTime.Parse("10:30:10.123456789"));

        Assert.Equal("10:30:10.123000005", Truncation.LocalTime(TemporalUnit.Millisecond, time, MapValue.Of(("nanosecond", 5))).ToString());
        Assert.Equal("10:30:10.005", Truncation.LocalTime(TemporalUnit.Second, time, MapValue.Of(("millisecond", 5))).ToString());
        Assert.Throws<ValueException>(() => Truncation.LocalTime(TemporalUnit.Microsecond, time, MapValue.Of(("nanosecond", 1000))));
        Assert.Throws<ValueException>(() => Truncation.LocalTime(TemporalUnit.Year, time, null));
        Assert.Throws<ValueException>(() => Truncation.UnitOf("MONTH"));
    }

    private static Value Date(string text) => Value.From(Values.Date.Parse(text));

    private static string DateOf(params (string, Value)[] fields) => TemporalFromMap.Date(MapValue.Of(fields), Defaults).ToString();

    private static string TimeOf(params (string, Value)[] fields) => TemporalFromMap.ZonedTime(MapValue.Of(fields), Defaults).ToString();

    private static string DateTimeOf(params (string, Value)[] fields) => TemporalFromMap.ZonedDateTime(MapValue.Of(fields), Defaults).ToString();

    private static string DurationOf(params (string, Value)[] fields) => TemporalFromMap.Duration(MapValue.Of(fields)).ToString();

    private static ValueFault Fault(params (string, Value)[] fields) => Assert.Throws<ValueException>(() => DateOf(fields)).Fault;
}
