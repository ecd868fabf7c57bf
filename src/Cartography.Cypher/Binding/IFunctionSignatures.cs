using System.Diagnostics.CodeAnalysis;

namespace Cartography.Cypher.Binding;

/// <summary>The functions that a query may call.</summary>
public interface IFunctionSignatures
{
    /// <summary>All, in the order of SHOW FUNCTIONS.</summary>
    IReadOnlyList<FunctionSignature> All { get; }

    /// <summary>Finds a function by its name with namespace; letter case does not count.</summary>
    bool TryFind(string name, [MaybeNullWhen(false)] out FunctionSignature signature);

    /// <summary>Words, with a separator in front, on what to use instead of a function that is not there; empty where there is nothing to say.</summary>
    string InsteadOf(string name) => "";
}
