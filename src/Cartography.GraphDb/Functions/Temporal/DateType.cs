using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

internal sealed class DateType() : TemporalType("date", CypherType.Date)
{
    public override Value Parse(string text, TemporalDefaults defaults) => Value.From(Date.Parse(text));

    public override Value FromMap(MapValue map, TemporalDefaults defaults) => Value.From(TemporalFromMap.Date(map, defaults));

    public override Value FromTemporal(in Value value, TemporalDefaults defaults) => Value.From(TemporalFromValue.Date(value));

    public override Value FromClock(ZonedDateTime now) => Value.From(now.Local.Date);

    public override Value Truncate(TemporalUnit unit, in Value value, MapValue? rest, TemporalDefaults defaults) =>
        Value.From(Truncation.Date(unit, value, rest));
}
