using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

internal sealed class LocalTimeType() : TemporalType("localtime", CypherType.LocalTime)
{
    public override Value Parse(string text, TemporalDefaults defaults) => Value.From(LocalTime.Parse(text));

    public override Value FromMap(MapValue map, TemporalDefaults defaults) => Value.From(TemporalFromMap.LocalTime(map, defaults));

    public override Value FromTemporal(in Value value, TemporalDefaults defaults) => Value.From(TemporalFromValue.LocalTime(value));

    public override Value FromClock(ZonedDateTime now) => Value.From(now.Local.Time);

    public override Value Truncate(TemporalUnit unit, in Value value, MapValue? rest, TemporalDefaults defaults) =>
        Value.From(Truncation.LocalTime(unit, value, rest));
}
