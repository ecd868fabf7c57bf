using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

internal sealed class ZonedDateTimeType() : TemporalType("datetime", CypherType.ZonedDateTime)
{
    public override Value Parse(string text, TemporalDefaults defaults) => Value.From(ZonedDateTime.Parse(text, defaults.Zone));

    public override Value FromMap(MapValue map, TemporalDefaults defaults) => Value.From(TemporalFromMap.ZonedDateTime(map, defaults));

    public override Value FromTemporal(in Value value, TemporalDefaults defaults) => Value.From(TemporalFromValue.ZonedDateTime(value, defaults));

    public override Value FromClock(ZonedDateTime now) => Value.From(now);

    public override Value Truncate(TemporalUnit unit, in Value value, MapValue? rest, TemporalDefaults defaults) =>
        Value.From(Truncation.ZonedDateTime(unit, value, rest, defaults));
}
