namespace Cartography.Cypher.Syntax;

/// <summary>What a SHOW command lists.</summary>
public enum ShowKind
{
    /// <summary>Indexes.</summary>
    Indexes,

    /// <summary>Constraints.</summary>
    Constraints,

    /// <summary>Functions.</summary>
    Functions,

    /// <summary>Procedures.</summary>
    Procedures,

    /// <summary>Databases.</summary>
    Databases,

    /// <summary>The default database.</summary>
    DefaultDatabase,

    /// <summary>The home database.</summary>
    HomeDatabase,

    /// <summary>Running transactions.</summary>
    Transactions,

    /// <summary>The user of this connection.</summary>
    CurrentUser,

    /// <summary>Users.</summary>
    Users,

    /// <summary>Server settings.</summary>
    Settings,
}
