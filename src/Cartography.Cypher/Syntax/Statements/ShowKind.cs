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

    /// <summary>Roles.</summary>
    Roles,

    /// <summary>Privileges.</summary>
    Privileges,

    /// <summary>Privileges that exist.</summary>
    SupportedPrivileges,

    /// <summary>Server settings.</summary>
    Settings,

    /// <summary>Servers of a cluster.</summary>
    Servers,

    /// <summary>Database aliases.</summary>
    Aliases,
}
