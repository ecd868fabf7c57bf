using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

/// <summary><c>duration('P1DT2H')</c>, <c>duration({days: 1.5})</c></summary>
internal sealed class CreateDuration : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "duration", [new("input", CypherType.Any)], CypherType.Duration, "Temporal", "A DURATION from text or from a map of units.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.String => Value.From(Duration.Parse(arguments[0].AsString())),
        ValueKind.Map => Value.From(TemporalFromMap.Duration(arguments[0].AsMap())),
        _ => throw CallErrors.NoForm("duration", "text or a map", arguments[0]),
    };
}
