using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Spatial;

/// <summary><c>point({x: 1, y: 2})</c>, <c>point({longitude: 12, latitude: 55})</c></summary>
internal sealed class CreatePoint : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "point", [new("input", CypherType.Any)], CypherType.Point, "Spatial", "A POINT from a map of its coordinates.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Map => PointFromMap.Read(arguments[0].AsMap()) is { } point ? Value.From(point) : Value.Null,
        _ => throw FunctionErrors.Type("point", "a Map", arguments[0]),
    };
}
