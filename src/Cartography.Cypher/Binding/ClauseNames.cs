using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <summary>Clauses as messages name them.</summary>
internal static class ClauseNames
{
    public static string Of(Clause clause) => clause switch
    {
        MatchClause match => match.Optional ? "OPTIONAL MATCH" : "MATCH",
        WithClause => "WITH",
        UnwindClause => "UNWIND",
        ReturnClause => "RETURN",
        FinishClause => "FINISH",
        UseClause => "USE",
        LoadCsvClause => "LOAD CSV",
        SubqueryClause or CallProcedureClause => "CALL",
        CreateClause create => create.Insert ? "INSERT" : "CREATE",
        MergeClause => "MERGE",
        SetClause => "SET",
        RemoveClause => "REMOVE",
        DeleteClause => "DELETE",
        _ => "FOREACH",
    };
}
