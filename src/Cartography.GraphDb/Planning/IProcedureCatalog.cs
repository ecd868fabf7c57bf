namespace Cartography.GraphDb.Planning;

/// <summary>The procedures that a query may call.</summary>
internal interface IProcedureCatalog
{
    /// <summary>Finds a procedure by its name with namespaces; letter case counts.</summary>
    bool TryFind(string name, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Procedures.Procedure procedure);
}
