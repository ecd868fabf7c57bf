namespace Cartography.GraphDb.Planning;

/// <summary>What a plan does to the database.</summary>
internal enum PlanMode
{
    /// <summary>It reads.</summary>
    Read,

    /// <summary>It writes nodes and relationships.</summary>
    Write,

    /// <summary>It changes indexes or constraints.</summary>
    Schema,
}
