using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

/// <summary>One of the five temporal types, as the functions that bear its name need it.</summary>
internal abstract class TemporalType(string name, CypherType type)
{
    /// <summary>The name of its functions: date, localtime ...</summary>
    public string Name { get; } = name;

    /// <summary>What they return.</summary>
    public CypherType Type { get; } = type;

    /// <summary>The value that a text writes.</summary>
    public abstract Value Parse(string text, TemporalDefaults defaults);

    /// <summary>The value that a map describes.</summary>
    public abstract Value FromMap(MapValue map, TemporalDefaults defaults);

    /// <summary>The part of another temporal value.</summary>
    public abstract Value FromTemporal(in Value value, TemporalDefaults defaults);

    /// <summary>What a clock in the instant's zone shows.</summary>
    public abstract Value FromClock(ZonedDateTime now);

    /// <summary>Another temporal value cut to a unit, with the fields of <paramref name="rest"/> set anew.</summary>
    public abstract Value Truncate(TemporalUnit unit, in Value value, MapValue? rest, TemporalDefaults defaults);
}
