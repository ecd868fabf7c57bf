using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Vectors;

internal sealed class EuclideanSimilarity : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "vector.similarity.euclidean",
        [new("a", CypherType.ListOf(CypherType.Number)), new("b", CypherType.ListOf(CypherType.Number))],
        CypherType.Float,
        "Vector",
        "How near two vectors are, from 0 to 1.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        VectorArguments.Read(arguments, Signature.Name) is { } pairs
            ? 1 / (1 + pairs.Sum(pair => (pair.Left - pair.Right) * (pair.Left - pair.Right)))
            : Value.Null;
}
