using System.Diagnostics.CodeAnalysis;

namespace Cartography.Cypher.Binding;

/// <summary>The procedures that a query may call.</summary>
public interface IProcedureSignatures
{
    /// <summary>Finds a procedure by its name with namespaces; letter case counts.</summary>
    bool TryFind(string name, [MaybeNullWhen(false)] out ProcedureSignature signature);
}
