namespace Cartography.GraphDb.Procedures;

/// <summary>What a procedure does to the database.</summary>
internal enum ProcedureMode
{
    /// <summary>Reads the graph.</summary>
    Read,

    /// <summary>Writes the graph.</summary>
    Write,

    /// <summary>Changes indexes and constraints.</summary>
    Schema,

    /// <summary>About the server, not the graph.</summary>
    Dbms,
}
