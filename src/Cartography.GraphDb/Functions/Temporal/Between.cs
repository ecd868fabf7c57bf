using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

/// <summary><c>duration.between(a, b)</c> and its forms in one unit.</summary>
internal sealed class Between : ScalarFunction
{
    private readonly Measure _measure;

    private Between(string name, string units, Measure measure)
    {
        _measure = measure;
        Signature = new(
            $"duration.{name}",
            [new("from", CypherType.Any), new("to", CypherType.Any)],
            CypherType.Duration,
            "Temporal",
            $"How long it is from one temporal value to another, in {units}.");
    }

    private delegate Duration Measure(in Value from, in Value to);

    public override FunctionSignature Signature { get; }

    public static IEnumerable<ScalarFunction> All() =>
    [
        new Between("between", "months, days and seconds", DurationBetween.InAllUnits),
        new Between("inMonths", "whole months", DurationBetween.InMonths),
        new Between("inDays", "whole days", DurationBetween.InDays),
        new Between("inSeconds", "seconds", DurationBetween.InSeconds),
    ];

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        ref readonly var from = ref arguments[0];
        ref readonly var to = ref arguments[1];

        if (from.IsNull || to.IsNull)
        {
            return Value.Null;
        }

        return from.Kind is >= ValueKind.Date and <= ValueKind.ZonedDateTime && to.Kind is >= ValueKind.Date and <= ValueKind.ZonedDateTime
            ? Value.From(_measure(from, to))
            : throw CallErrors.NoForm(Signature.Name, "two temporal values", arguments);
    }
}
