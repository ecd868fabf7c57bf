using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Strings;

/// <summary>The two names of a string's length.</summary>
internal abstract class StringLength(string name) : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        name, [new("input", CypherType.String)], CypherType.Integer, "Scalar", "How many characters a string has.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.String => (long)CodePoints.Count(arguments[0].AsString()),
        _ => throw FunctionErrors.Type(Signature.Name, "a String", arguments[0]),
    };
}
