using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Spatial;

/// <summary><c>point.distance(a, b)</c></summary>
internal sealed class Distance : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "point.distance",
        [new("from", CypherType.Any), new("to", CypherType.Any)],
        CypherType.Float,
        "Spatial",
        "How far two points of one coordinate system are from each other, on earth in metres; null for anything else.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        arguments[0].Kind == ValueKind.Point
        && arguments[1].Kind == ValueKind.Point
        && PointMeasures.Distance(arguments[0].AsPoint(), arguments[1].AsPoint()) is { } distance
            ? distance
            : Value.Null;
}
