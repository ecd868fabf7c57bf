using Cartography.Cypher.Binding;
using Cartography.GraphDb.Functions.Scalar;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Lists;

internal sealed class ToFloatList() : ListConversion("toFloatList", CypherType.Float, "A list with toFloatOrNull of each item.")
{
    protected override Value Convert(in Value item) => Conversions.TryFloat(item, out var result) ? result : Value.Null;
}
