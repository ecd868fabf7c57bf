using System.Diagnostics.CodeAnalysis;
using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Procedures;

namespace Cartography.GraphDb.Planning;

/// <summary>The procedures that a query may call.</summary>
internal interface IProcedureCatalog
{
    /// <summary>All of them.</summary>
    IEnumerable<Procedure> All { get; }

    /// <summary>Finds a procedure by its name with namespaces; letter case does not count.</summary>
    bool TryFind(string name, [MaybeNullWhen(false)] out Procedure procedure);

    /// <summary>Finds what answers a SHOW or TERMINATE command: it gets one argument, the list of the command's ids or names.</summary>
    bool TryFindCommand(CommandClause command, [MaybeNullWhen(false)] out Procedure procedure);
}
