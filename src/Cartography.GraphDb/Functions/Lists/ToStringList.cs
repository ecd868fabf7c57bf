using Cartography.Cypher.Binding;
using Cartography.GraphDb.Functions.Scalar;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Lists;

internal sealed class ToStringList() : ListConversion("toStringList", CypherType.String, "A list with toStringOrNull of each item.")
{
    protected override Value Convert(in Value item) => Conversions.TryString(item, out var result) ? result : Value.Null;
}
