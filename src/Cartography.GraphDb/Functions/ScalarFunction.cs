using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions;

/// <summary>A function from the values of one row to one value.</summary>
internal abstract class ScalarFunction
{
    /// <summary>What a call looks like.</summary>
    public abstract FunctionSignature Signature { get; }

    /// <summary>
    /// The value for these arguments: as many as the signature allows, of any type; those left out may be missing at the end.
    /// Fails with <see cref="QueryException"/> where the arguments do not fit.
    /// </summary>
    public abstract Value Call(ReadOnlySpan<Value> arguments, FunctionContext context);
}
