using Cartography.Values;

namespace Cartography.GraphDb.Tests.Functions;

public sealed class TemporalFunctionTests
{
    [Fact]
    public void Each_temporal_type_is_made_from_text_a_map_and_other_temporal_values()
    {
        var datetime = Given.Call("datetime", "2020-01-02T10:11:12+01:00");

        Assert.Equal("2020-01-02", Given.Call("date", datetime).ToString());
        Assert.Equal("10:11:12", Given.Call("localtime", datetime).ToString());
        Assert.Equal("10:11:12+01:00", Given.Call("time", datetime).ToString());
        Assert.Equal("2020-01-02T10:11:12", Given.Call("localdatetime", datetime).ToString());
        Assert.Equal("2020-01-02T00:00:00Z", Given.Call("datetime", Value.From(MapValue.Of(("year", 2020), ("day", 2), ("month", 1)))).ToString());
        Assert.True(Given.Call("date", Value.Null).IsNull);
    }

    [Fact]
    public void Without_arguments_the_clock_of_the_statement_is_read()
    {
        var context = Given.Context() with
        {
            StatementTime = new DateTimeOffset(2026, 3, 4, 5, 6, 7, 89, TimeSpan.Zero),
            TransactionTime = new DateTimeOffset(2026, 3, 4, 5, 6, 6, 0, TimeSpan.Zero),
        };

        Assert.Equal("2026-03-04T05:06:07.089Z", Given.Call(context, "datetime").ToString());
        Assert.Equal("2026-03-04T05:06:06Z", Given.Call(context, "datetime.transaction").ToString());
        Assert.Equal("06:06:07.089+01:00", Given.Call(context, "time.statement", "Europe/Stockholm").ToString());
        Assert.Equal("2026-03-04", Given.Call(context, "date").ToString());
        Assert.Equal("2026-03-01", Given.Call(context, "date.truncate", "month").ToString());
        Assert.Equal(1772600767089, Given.Call(context, "timestamp").AsInteger());
        Assert.Equal(ValueKind.ZonedDateTime, Given.Call(context, "datetime.realtime").Kind);
    }

    [Theory]
    [InlineData("date")]
    [InlineData("localtime")]
    [InlineData("time")]
    [InlineData("localdatetime")]
    [InlineData("datetime")]
    [InlineData("duration")]
    public void A_value_without_a_form_fails_as_a_call(string function)
    {
        Assert.Equal(StatusCodes.ProcedureCallFailed, Assert.Throws<QueryException>(() => Given.Call(function, 5)).Code);
        Assert.Equal(StatusCodes.ProcedureCallFailed, Assert.Throws<QueryException>(() => Given.Call(function, true)).Code);
        Assert.Equal(ValueFault.Syntax, Assert.Throws<ValueException>(() => Given.Call(function, "abc")).Fault);
    }

    [Fact]
    public void Epochs_are_read_in_seconds_and_milliseconds()
    {
        Assert.Equal("1970-01-05T19:46:19.999999999Z", Given.Call("datetime.fromepoch", 416779, 999999999).ToString());
        Assert.Equal("1969-12-31T23:59:59.999Z", Given.Call("datetime.fromEpochMillis", -1).ToString());
        Assert.Throws<ValueException>(() => Given.Call("datetime.fromepoch", 1, -1));
        Assert.Equal(StatusCodes.ProcedureCallFailed, Assert.Throws<QueryException>(() => Given.Call("datetime.fromepochmillis", 2.5)).Code);
        Assert.Equal(StatusCodes.TypeError, Assert.Throws<QueryException>(() => Given.Call("datetime.fromepochmillis", Value.From(MapValue.Empty))).Code);
    }

    [Fact]
    public void Cutting_needs_a_unit_and_a_temporal_value()
    {
        var date = Given.Call("date", "2017-11-11");

        Assert.Equal("2017-11-05", Given.Call("date.truncate", "month", date, Value.From(MapValue.Of(("day", 5)))).ToString());
        Assert.Equal("2017-11-01T00:00:00Z", Given.Call("datetime.truncate", "month", date).ToString());
        Assert.Equal(StatusCodes.ProcedureCallFailed, Assert.Throws<QueryException>(() => Given.Call("date.truncate", "day", Value.Null)).Code);
        Assert.Equal(StatusCodes.ProcedureCallFailed, Assert.Throws<QueryException>(() => Given.Call("date.truncate", Value.Null, date)).Code);
        Assert.Equal(ValueFault.Execution, Assert.Throws<ValueException>(() => Given.Call("date.truncate", "fortnight", date)).Fault);
    }

    [Fact]
    public void Durations_are_made_and_measured()
    {
        var from = Given.Call("date", "2020-01-31");
        var to = Given.Call("date", "2020-03-01");

        Assert.Equal("P1M1D", Given.Call("duration.between", from, to).ToString());
        Assert.Equal("P30D", Given.Call("duration.inDays", from, to).ToString());
        Assert.True(Given.Call("duration.between", Value.Null, to).IsNull);
        Assert.Equal("P1DT12H", Given.Call("duration", Value.From(MapValue.Of(("days", 1.5)))).ToString());
        Assert.Equal(StatusCodes.ProcedureCallFailed, Assert.Throws<QueryException>(() => Given.Call("duration.between", from, 1)).Code);
    }

    [Fact]
    public void Points_are_made_and_measured_and_anything_else_has_no_distance()
    {
        var origin = Given.Call("point", Value.From(MapValue.Of(("x", 0), ("y", 0))));

        Assert.Equal(5, Given.Call("point.distance", origin, Given.Call("point", Value.From(MapValue.Of(("x", 3), ("y", 4))))).AsFloat());
        Assert.True(Given.Call("point.distance", origin, "x").IsNull);
        Assert.True(Given.Call("point.withinBBox", 1, 2, 3).IsNull);
        Assert.True(Given.Call("point.withinBBox", origin, origin, origin).AsBoolean());
        Assert.Equal(StatusCodes.TypeError, Assert.Throws<QueryException>(() => Given.Call("point", 5)).Code);
    }
}
