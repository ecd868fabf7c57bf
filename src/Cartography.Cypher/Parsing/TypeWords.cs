using Cartography.Cypher.Lexing;

namespace Cartography.Cypher.Parsing;

/// <summary>The words that types are written with.</summary>
internal static class TypeWords
{
    private static readonly string[] Starts =
    [
        "'ANY'", "'ARRAY'", "'LIST'", "'BOOL'", "'BOOLEAN'", "'DATE'", "'DURATION'", "'EDGE'", "'FLOAT'", "'INT'", "'INTEGER'", "'LOCAL'", "'MAP'",
        "'NODE'", "'NOTHING'", "'NULL'", "'PATH'", "'PATHS'", "'POINT'", "'RELATIONSHIP'", "'SIGNED'", "'STRING'", "'TIME'", "'TIMESTAMP'",
        "'PROPERTY VALUE'", "'VARCHAR'", "'VERTEX'", "'ZONED'",
    ];

    /// <summary>Notes what a type can start with.</summary>
    public static void Expect(Action<string> expecting)
    {
        foreach (var word in Starts)
        {
            expecting(word);
        }
    }

    /// <summary>Whether a type can start with a word.</summary>
    public static bool IsStart(Keyword word) => Simple(word) is not null
        || word is Keyword.Any or Keyword.List or Keyword.Array or Keyword.Local or Keyword.Zoned or Keyword.Signed or Keyword.Property
            or Keyword.Time or Keyword.Timestamp;

    /// <summary>The main name of a type that is one word, or null.</summary>
    public static string? Simple(Keyword word) => word switch
    {
        Keyword.Nothing => "NOTHING",
        Keyword.Null => "NULL",
        Keyword.Bool or Keyword.Boolean => "BOOLEAN",
        Keyword.Varchar or Keyword.String => "STRING",
        Keyword.Int or Keyword.Integer => "INTEGER",
        Keyword.Float => "FLOAT",
        Keyword.Date => "DATE",
        Keyword.Duration => "DURATION",
        Keyword.Point => "POINT",
        Keyword.Node or Keyword.Vertex => "NODE",
        Keyword.Relationship or Keyword.Edge => "RELATIONSHIP",
        Keyword.Map => "MAP",
        Keyword.Path or Keyword.Paths => "PATH",
        _ => null,
    };
}
