using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

/// <summary><c>datetime.fromepochmillis(milliseconds)</c></summary>
internal sealed class FromEpochMillis : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "datetime.fromepochmillis",
        [new("milliseconds", CypherType.Number)],
        CypherType.ZonedDateTime,
        "Temporal",
        "The instant so many milliseconds after the start of 1970, in UTC.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        var (seconds, rest) = Math.DivRem(EpochArgument.Integer(Signature.Name, arguments, 0), 1000);
        return Value.From(rest < 0
            ? ZonedDateTime.OfEpoch(seconds - 1, (rest + 1000) * 1_000_000, Zone.Utc)
            : ZonedDateTime.OfEpoch(seconds, rest * 1_000_000, Zone.Utc));
    }
}
