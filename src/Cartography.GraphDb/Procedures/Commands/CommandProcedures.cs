using System.Diagnostics.CodeAnalysis;
using Cartography.Cypher.Syntax;

namespace Cartography.GraphDb.Procedures.Commands;

/// <summary>What answers SHOW and TERMINATE commands.</summary>
internal static class CommandProcedures
{
    /// <summary>The procedure behind a command.</summary>
    public static bool TryFind(CommandClause command, [MaybeNullWhen(false)] out Procedure procedure)
    {
        procedure = command switch
        {
            TerminateTransactionsClause => new TerminateTransactions(),
            ShowClause show => Show(show),
            _ => null,
        };

        return procedure is not null;
    }

    private static Procedure? Show(ShowClause show) => show.Kind switch
    {
        ShowKind.Indexes => new ShowIndexes(show.Filter),
        ShowKind.Constraints => new ShowConstraints(show.Filter),
        ShowKind.Functions => new ShowFunctions(show.Filter),
        ShowKind.Procedures => new ShowProcedures(),
        ShowKind.Databases => new ShowDatabases(DatabaseChoice.All),
        ShowKind.DefaultDatabase => new ShowDatabases(DatabaseChoice.Default),
        ShowKind.HomeDatabase => new ShowDatabases(DatabaseChoice.Home),
        ShowKind.Transactions => new ShowTransactions(),
        ShowKind.CurrentUser => new ShowUsers("SHOW CURRENT USER"),
        ShowKind.Users => new ShowUsers("SHOW USERS"),
        ShowKind.Settings => new ShowSettings(),
        _ => null,
    };
}
