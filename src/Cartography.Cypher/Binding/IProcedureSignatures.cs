using System.Diagnostics.CodeAnalysis;

namespace Cartography.Cypher.Binding;

/// <summary>The procedures that a query may call.</summary>
public interface IProcedureSignatures
{
    /// <summary>Finds a procedure by its name with namespaces; letter case counts.</summary>
    bool TryFind(string name, [MaybeNullWhen(false)] out ProcedureSignature signature);

    /// <summary>A sentence, with a space in front, on what to use instead of a procedure that is not there; empty where there is nothing to say.</summary>
    string InsteadOf(string name) => "";
}
