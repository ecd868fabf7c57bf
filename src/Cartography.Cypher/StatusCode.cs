namespace Cartography.Cypher;

/// <summary>The status codes of Neo4j that the language itself raises.</summary>
public static class StatusCode
{
    /// <summary>The statement is not Cypher, or means nothing.</summary>
    public const string SyntaxError = "Neo.ClientError.Statement.SyntaxError";

    /// <summary>An argument has a value that it cannot have.</summary>
    public const string ArgumentError = "Neo.ClientError.Statement.ArgumentError";

    /// <summary>A value has a type that it cannot have here.</summary>
    public const string TypeError = "Neo.ClientError.Statement.TypeError";

    /// <summary>A parameter that the statement uses was not given.</summary>
    public const string ParameterMissing = "Neo.ClientError.Statement.ParameterMissing";

    /// <summary>No procedure has this name.</summary>
    public const string ProcedureNotFound = "Neo.ClientError.Procedure.ProcedureNotFound";

    /// <summary>A command that this database does not have.</summary>
    public const string UnsupportedAdministrationCommand = "Neo.ClientError.Statement.UnsupportedAdministrationCommand";
}
