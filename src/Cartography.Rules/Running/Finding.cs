using Cartography.Values;

namespace Cartography.Rules.Running;

/// <summary>One row that a fact found, with the fields of its rule.</summary>
/// <param name="Source">The fact's module.</param>
/// <param name="Extra">Columns that the rule's output does not name.</param>
/// <param name="Fields">The fields of the output, in order.</param>
/// <param name="Asset">The asset's id, or null if the row has none.</param>
public sealed record Finding(string Source, MapValue Extra, MapValue Fields, Value Asset)
{
    /// <summary>A field, or else an extra column, by name; null if there is none.</summary>
    public Value this[string name] => Fields.TryGetValue(name, out var field) ? field : Extra.GetOrNull(name);
}
