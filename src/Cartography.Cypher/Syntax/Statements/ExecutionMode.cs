namespace Cartography.Cypher.Syntax;

/// <summary>What to do with a statement.</summary>
public enum ExecutionMode
{
    /// <summary>Run the statement.</summary>
    Run,

    /// <summary>Plan it, do not run it.</summary>
    Explain,

    /// <summary>Run it and count the rows of each operator.</summary>
    Profile,
}
