namespace Cartography.Cypher.Parsing;

/// <summary>The words that a clause can start with, for messages.</summary>
internal static class ClauseWords
{
    private static readonly string[] Starts =
    [
        "'FOREACH'", "'ORDER BY'", "'CALL'", "'CREATE'", "'LOAD CSV'", "'DELETE'", "'DETACH'", "'FINISH'", "'INSERT'", "'LIMIT'", "'MATCH'", "'MERGE'",
        "'NODETACH'", "'OFFSET'", "'OPTIONAL'", "'REMOVE'", "'RETURN'", "'SET'", "'SKIP'", "'UNWIND'", "'USE'", "'WITH'",
    ];

    private static readonly string[] CommandStarts =
    [
        "'ALTER'", "'USING PERIODIC COMMIT'", "'START DATABASE'", "'STOP DATABASE'", "'DEALLOCATE'", "'DENY'", "'DROP'", "'DRYRUN'", "'GRANT'",
        "'REALLOCATE'", "'RENAME'", "'REVOKE'", "'ENABLE SERVER'", "'SHOW'", "'TERMINATE'",
    ];

    /// <summary>Notes what a clause can start with.</summary>
    public static void Expect(Action<string> expecting) => Array.ForEach(Starts, expecting);

    /// <summary>Notes what a command can start with.</summary>
    public static void ExpectCommand(Action<string> expecting) => Array.ForEach(CommandStarts, expecting);
}
