using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Spatial;

/// <summary><c>point.withinBBox(point, lowerLeft, upperRight)</c></summary>
internal sealed class WithinBox : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "point.withinBBox",
        [new("point", CypherType.Any), new("lowerLeft", CypherType.Any), new("upperRight", CypherType.Any)],
        CypherType.Boolean,
        "Spatial",
        "Whether a point lies in the box between two corners of its coordinate system; null for anything else.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        foreach (ref readonly var argument in arguments)
        {
            if (argument.Kind != ValueKind.Point)
            {
                return Value.Null;
            }
        }

        return PointMeasures.IsWithinBox(arguments[0].AsPoint(), arguments[1].AsPoint(), arguments[2].AsPoint()) is { } within ? within : Value.Null;
    }
}
