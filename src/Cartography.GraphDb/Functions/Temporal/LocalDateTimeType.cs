using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

internal sealed class LocalDateTimeType() : TemporalType("localdatetime", CypherType.LocalDateTime)
{
    public override Value Parse(string text, TemporalDefaults defaults) => Value.From(LocalDateTime.Parse(text));

    public override Value FromMap(MapValue map, TemporalDefaults defaults) => Value.From(TemporalFromMap.LocalDateTime(map, defaults));

    public override Value FromTemporal(in Value value, TemporalDefaults defaults) => Value.From(TemporalFromValue.LocalDateTime(value));

    public override Value FromClock(ZonedDateTime now) => Value.From(now.Local);

    public override Value Truncate(TemporalUnit unit, in Value value, MapValue? rest, TemporalDefaults defaults) =>
        Value.From(Truncation.LocalDateTime(unit, value, rest));
}
