using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

internal sealed class ZonedTimeType() : TemporalType("time", CypherType.ZonedTime)
{
    public override Value Parse(string text, TemporalDefaults defaults) => Value.From(ZonedTime.Parse(text, defaults.Zone.OffsetAt(defaults.Now.EpochSecond)));

    public override Value FromMap(MapValue map, TemporalDefaults defaults) => Value.From(TemporalFromMap.ZonedTime(map, defaults));

    public override Value FromTemporal(in Value value, TemporalDefaults defaults) => Value.From(TemporalFromValue.ZonedTime(value, defaults));

    public override Value FromClock(ZonedDateTime now) => Value.From(new ZonedTime(now.Local.Time, now.OffsetSeconds));

    public override Value Truncate(TemporalUnit unit, in Value value, MapValue? rest, TemporalDefaults defaults) =>
        Value.From(Truncation.ZonedTime(unit, value, rest, defaults));
}
