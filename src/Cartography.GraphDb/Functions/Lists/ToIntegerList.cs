using Cartography.Cypher.Binding;
using Cartography.GraphDb.Functions.Scalar;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Lists;

internal sealed class ToIntegerList() : ListConversion("toIntegerList", CypherType.Integer, "A list with toIntegerOrNull of each item.")
{
    protected override Value Convert(in Value item) => Conversions.TryInteger(item, out var result) ? result : Value.Null;
}
