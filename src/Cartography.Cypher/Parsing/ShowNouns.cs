using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <summary>What SHOW can be about, and which words may restrict it.</summary>
internal static class ShowNouns
{
    private static readonly string[] IndexFilters = ["ALL", "FULLTEXT", "LOOKUP", "POINT", "RANGE", "TEXT", "VECTOR"];

    private static readonly HashSet<string> ConstraintWords = new(StringComparer.Ordinal)
    {
        "ALL", "NODE", "REL", "RELATIONSHIP", "UNIQUE", "UNIQUENESS", "KEY", "PROPERTY", "EXIST", "EXISTENCE", "TYPE",
    };

    private static readonly string[] FunctionFilters = ["ALL", "BUILT IN", "USER DEFINED"];

    /// <summary>What a noun is, given the words before it; null when the word is no noun.</summary>
    public static ShowKind? Kind(Keyword word, List<string> before) => word switch
    {
        Keyword.Index or Keyword.Indexes => ShowKind.Indexes,
        Keyword.Constraint or Keyword.Constraints => ShowKind.Constraints,
        Keyword.Function or Keyword.Functions => ShowKind.Functions,
        Keyword.Procedure or Keyword.Procedures => ShowKind.Procedures,
        Keyword.Database when before is ["DEFAULT"] => ShowKind.DefaultDatabase,
        Keyword.Database when before is ["HOME"] => ShowKind.HomeDatabase,
        Keyword.Database or Keyword.Databases => ShowKind.Databases,
        Keyword.Transaction or Keyword.Transactions => ShowKind.Transactions,
        Keyword.Setting or Keyword.Settings => ShowKind.Settings,
        Keyword.User when before is ["CURRENT"] => ShowKind.CurrentUser,
        Keyword.Users when before is [] => ShowKind.Users,
        _ => null,
    };

    /// <summary>Whether these words may stand before the noun.</summary>
    public static bool Allows(ShowKind kind, List<string> words)
    {
        var filter = string.Join(' ', words);
        return filter.Length == 0 || kind switch
        {
            ShowKind.DefaultDatabase or ShowKind.HomeDatabase or ShowKind.CurrentUser => true,
            ShowKind.Indexes => IndexFilters.Contains(filter, StringComparer.Ordinal),
            ShowKind.Constraints => words.TrueForAll(ConstraintWords.Contains),
            ShowKind.Functions => FunctionFilters.Contains(filter, StringComparer.Ordinal),
            _ => false,
        };
    }

    /// <summary>Whether a SHOW with these words is about users, roles, servers or aliases, which this database does not have.</summary>
    public static bool IsAdministration(Keyword first, Keyword second) =>
        first is Keyword.Role or Keyword.Roles or Keyword.Privilege or Keyword.Privileges or Keyword.Supported or Keyword.Server or Keyword.Servers
            or Keyword.Alias or Keyword.Aliases or Keyword.Populated
        || (first is Keyword.User && second != Keyword.Defined)
        || (first is Keyword.Users && second == Keyword.With)
        || (first is Keyword.All && second is Keyword.Role or Keyword.Roles or Keyword.Privilege or Keyword.Privileges);

    /// <summary>Notes what can follow SHOW.</summary>
    public static void Expect(Action<string> expecting) => Array.ForEach(
        ["'INDEXES'", "'CONSTRAINTS'", "'FUNCTIONS'", "'PROCEDURES'", "'DATABASES'", "'TRANSACTIONS'", "'SETTINGS'", "'CURRENT USER'", "'USERS'"],
        expecting);
}
