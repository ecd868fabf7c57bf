using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

/// <summary><c>date()</c>, <c>datetime('2020-03-09T10:30Z')</c>, <c>time({hour: 10})</c>, <c>localtime(datetime())</c> and so on.</summary>
internal sealed class CreateTemporal(TemporalType type) : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        type.Name, [new("input", CypherType.Any, IsOptional: true)], type.Type, "Temporal", $"A {type.Type} from text, a map or another temporal value; without any, now.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        if (arguments.IsEmpty)
        {
            return type.FromClock(Clocks.Defaults(context).Now);
        }

        ref readonly var input = ref arguments[0];
        return input.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.String => type.Parse(input.AsString(), Clocks.Defaults(context)),
            ValueKind.Map => type.FromMap(input.AsMap(), Clocks.Defaults(context)),
            >= ValueKind.Date and <= ValueKind.ZonedDateTime => type.FromTemporal(input, Clocks.Defaults(context)),
            _ => throw CallErrors.NoForm(type.Name, "text, a map or a temporal value", input),
        };
    }
}
