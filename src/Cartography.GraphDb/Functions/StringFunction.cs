using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions;

/// <summary>A function from one STRING to a STRING; null gives null.</summary>
internal abstract class StringFunction(string name, string description) : ScalarFunction
{
    public override FunctionSignature Signature { get; } =
        new(name, [new("input", CypherType.String)], CypherType.String, "String", description);

    public sealed override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        ref readonly var argument = ref arguments[0];

        return argument.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.String => Of(argument.AsString(), context),
            _ => throw FunctionErrors.Type(Signature.Name, "a String", argument),
        };
    }

    /// <summary>The function's value.</summary>
    protected abstract string Of(string input, FunctionContext context);
}
