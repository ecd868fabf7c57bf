namespace Cartography.GraphDb.Procedures.Settings;

/// <summary>A setting of the server under the name that Neo4j has for it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What holds now.</param>
/// <param name="Default">What would hold if nothing were said.</param>
/// <param name="Description">What it is for.</param>
/// <param name="ValidValues">What it may be.</param>
internal sealed record ServerSetting(string Name, string Value, string Default, string Description, string ValidValues)
{
    /// <summary>Whether clients such as Browser ask for it (dbms.clientConfig).</summary>
    public bool IsForClients { get; init; }
}
