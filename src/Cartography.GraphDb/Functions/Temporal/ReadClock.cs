using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

/// <summary><c>datetime.transaction()</c>, <c>date.realtime('Europe/Stockholm')</c> and so on.</summary>
internal sealed class ReadClock(TemporalType type, string clock, Func<FunctionContext, DateTimeOffset> read, bool isVolatile = false) : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        $"{type.Name}.{clock}", [new("timezone", CypherType.Any, IsOptional: true)], type.Type, "Temporal", $"Now as a {type.Type}, by the {clock} clock.")
    {
        IsVolatile = isVolatile,
    };

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        if (arguments.IsEmpty)
        {
            return type.FromClock(Clocks.At(read(context), Zone.Utc));
        }

        return arguments[0].Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.String => type.FromClock(Clocks.At(read(context), Zone.Parse(arguments[0].AsString()))),
            _ => throw CallErrors.NoForm(Signature.Name, "the name of a time zone", arguments[0]),
        };
    }
}
