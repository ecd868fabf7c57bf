using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions;

/// <summary>A function from one number to a FLOAT; null gives null.</summary>
internal abstract class FloatFunction(string name, string category, string description) : ScalarFunction
{
    public sealed override FunctionSignature Signature { get; } =
        new(name, [new("input", CypherType.Float)], CypherType.Float, category, description);

    public sealed override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        ref readonly var argument = ref arguments[0];

        if (argument.IsNull)
        {
            return Value.Null;
        }

        return argument.IsNumber ? Of(argument.AsNumber()) : throw FunctionErrors.Type(Signature.Name, "a number", argument);
    }

    /// <summary>The function's value.</summary>
    protected abstract double Of(double input);
}
