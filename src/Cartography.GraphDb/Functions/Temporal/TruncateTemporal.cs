using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

/// <summary><c>date.truncate('month', d)</c>, <c>datetime.truncate('hour', d, {minute: 5})</c> and so on.</summary>
internal sealed class TruncateTemporal(TemporalType type) : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        $"{type.Name}.truncate",
        [new("unit", CypherType.String), new("input", CypherType.Any, IsOptional: true), new("fields", CypherType.Any, IsOptional: true)],
        type.Type,
        "Temporal",
        $"A temporal value cut to a unit, as a {type.Type}; fields set smaller units anew.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        var defaults = Clocks.Defaults(context);
        var input = arguments.Length > 1 ? arguments[1] : Value.From(defaults.Now);
        var fields = arguments.Length > 2 ? arguments[2] : Value.Null;

        if (arguments[0].Kind != ValueKind.String
            || input.Kind is < ValueKind.Date or > ValueKind.ZonedDateTime
            || fields.Kind is not (ValueKind.Null or ValueKind.Map))
        {
            throw CallErrors.NoForm(Signature.Name, "a unit, a temporal value and a map of fields", arguments);
        }

        return type.Truncate(Truncation.UnitOf(arguments[0].AsString()), input, fields.IsNull ? null : fields.AsMap(), defaults);
    }
}
