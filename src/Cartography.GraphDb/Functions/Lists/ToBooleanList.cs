using Cartography.Cypher.Binding;
using Cartography.GraphDb.Functions.Scalar;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Lists;

internal sealed class ToBooleanList() : ListConversion("toBooleanList", CypherType.Boolean, "A list with toBooleanOrNull of each item.")
{
    protected override Value Convert(in Value item) => Conversions.TryBoolean(item, out var result) ? result : Value.Null;
}
