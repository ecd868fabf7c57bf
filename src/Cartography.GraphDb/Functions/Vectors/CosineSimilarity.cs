using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Vectors;

internal sealed class CosineSimilarity : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "vector.similarity.cosine",
        [new("a", CypherType.ListOf(CypherType.Number)), new("b", CypherType.ListOf(CypherType.Number))],
        CypherType.Float,
        "Vector",
        "How alike the directions of two vectors are, from 0 to 1.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        if (VectorArguments.Read(arguments, Signature.Name) is not { } pairs)
        {
            return Value.Null;
        }

        var (product, left, right) = (0.0, 0.0, 0.0);

        foreach (var (a, b) in pairs)
        {
            product += a * b;
            left += a * a;
            right += b * b;
        }

        return left == 0 || right == 0
            ? throw FunctionErrors.Argument("vector.similarity.cosine() needs vectors with a direction: one of them is all zeros.")
            : (1 + (product / (Math.Sqrt(left) * Math.Sqrt(right)))) / 2;
    }
}
