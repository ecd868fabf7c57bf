using FsCheck;
using FsCheck.Fluent;

namespace Cartography.Values.Tests;

public sealed class TemporalProperties
{
    [Fact]
    public void A_date_reads_back_from_its_text() => Check(Arbitrary.Dates, date => Date.Parse(date.ToString()) == date);

    [Fact]
    public void A_local_time_reads_back_from_its_text() => Check(Arbitrary.LocalTimes, time => LocalTime.Parse(time.ToString()) == time);

    [Fact]
    public void A_time_reads_back_from_its_text() => Check(Arbitrary.ZonedTimes, time => ZonedTime.Parse(time.ToString()) == time);

    [Fact]
    public void A_local_datetime_reads_back_from_its_text() => Check(Arbitrary.LocalDateTimes, value => LocalDateTime.Parse(value.ToString()) == value);

    [Fact]
    public void A_datetime_reads_back_from_its_text() => Check(Arbitrary.ZonedDateTimes, value => ZonedDateTime.Parse(value.ToString()) == value);

    [Fact]
    public void A_duration_reads_back_from_its_text() => Check(Arbitrary.Durations, duration => Duration.Parse(duration.ToString()) == duration);

    [Fact]
    public void A_date_is_made_again_from_its_parts() => Check(Arbitrary.Dates, date =>
        Date.Of(date.Year, date.Month, date.Day) == date
        && DateParts.OfOrdinal(date.Year, date.OrdinalDay, ValueFault.Argument) == date
        && DateParts.OfQuarter(date.Year, date.Quarter, date.DayOfQuarter, ValueFault.Argument, strict: true) == date
        && (Math.Abs((long)date.WeekYear) > Calendar.MaxYear
            || DateParts.OfWeek(date.WeekYear, date.Week, date.DayOfWeek, ValueFault.Argument, strict: true) == date));

    [Fact]
    public void A_date_agrees_with_the_framework_calendar() => Check(Gen.Choose(0, 3_652_058), days =>
    {
        var known = DateOnly.FromDayNumber(days);
        var date = new Date(days - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber);
        return (date.Year, date.Month, date.Day, date.OrdinalDay, date.DayOfWeek % 7) == (known.Year, known.Month, known.Day, known.DayOfYear, (int)known.DayOfWeek)
            && date.Week == System.Globalization.ISOWeek.GetWeekOfYear(known.ToDateTime(default));
    });

    [Fact]
    public void The_time_between_leads_from_one_datetime_to_the_other() => Check(
        from one in Arbitrary.LocalDateTimes
        from days in Gen.Choose(-100_000, 100_000)
        from time in Arbitrary.LocalTimes
        select (one, two: new LocalDateTime(Math.Clamp(one.Date.EpochDay + days, Calendar.MinEpochDay, Calendar.MaxEpochDay) * 86_400, 0) with { Nanosecond = time.Nanosecond }),
        pair => pair.one.Plus(DurationBetween.InAllUnits(Value.From(pair.one), Value.From(pair.two))) == pair.two
            && pair.one.Plus(DurationBetween.InSeconds(Value.From(pair.one), Value.From(pair.two))) == pair.two);

    [Fact]
    public void Twice_a_duration_is_the_duration_and_itself() => Check(
        Arbitrary.Durations, duration => duration.Times(2) == duration.Plus(duration) && duration.Minus(duration) == Duration.Zero);

    [Fact]
    public void A_zone_shows_what_it_was_asked_for_or_jumps_over_it() => Check(Arbitrary.ZonedDateTimes, value =>
    {
        var again = ZonedDateTime.Of(value.Local, value.Zone, value.OffsetSeconds);
        return again == value;
    });

    private static void Check<T>(Gen<T> gen, Func<T, bool> property) =>
        Prop.ForAll(gen.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
}
