using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

/// <summary><c>datetime.fromepoch(seconds, nanoseconds)</c></summary>
internal sealed class FromEpoch : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "datetime.fromepoch",
        [new("seconds", CypherType.Number), new("nanoseconds", CypherType.Number)],
        CypherType.ZonedDateTime,
        "Temporal",
        "The instant so many seconds and nanoseconds after the start of 1970, in UTC.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => Value.From(
        ZonedDateTime.OfEpoch(EpochArgument.Integer(Signature.Name, arguments, 0), EpochArgument.Integer(Signature.Name, arguments, 1), Zone.Utc));
}
