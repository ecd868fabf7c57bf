using Cartography.Cypher.Syntax;

namespace Cartography.Cypher;

/// <summary>A statement that cannot be run as it is written. Says what is wrong, where, and shows the line.</summary>
public abstract class CypherException : Exception
{
    private protected CypherException(string code, string problem, string detail, SourcePosition? position, string message)
        : base(message)
    {
        Code = code;
        Problem = problem;
        Detail = detail;
        Position = position;
    }

    /// <summary>Neo4j's status code, such as <c>Neo.ClientError.Statement.SyntaxError</c>.</summary>
    public string Code { get; }

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; }

    /// <summary>The kind of mistake as the openCypher compatibility kit names it: <c>UndefinedVariable</c>, <c>UnexpectedSyntax</c> ...</summary>
    public string Detail { get; }

    /// <summary>Where it is wrong, when it is in one place.</summary>
    public SourcePosition? Position { get; }

    /// <summary>The GQLSTATUS that newer Bolt versions send beside the code.</summary>
    public string GqlStatus { get; init; } = "50N42";

    // As Neo4j writes it: the problem, the place, then the line in quotes with a caret under the column.
    private protected static string Describe(string problem, string text, SourcePosition position)
    {
        var start = position.Offset + 1 - position.Column;
        var end = text.IndexOf('\n', start);
        var line = text[start..(end < 0 ? text.Length : end)].TrimEnd('\r');
        var column = position.Column;

        // A line that a program wrote can be a megabyte; the part around the mistake is enough.
        const int Around = 200;
        if (line.Length > 2 * Around)
        {
            var from = Math.Clamp(column - Around, 0, line.Length - (2 * Around));
            line = line.Substring(from, 2 * Around);
            column -= from;
        }

        return $"{problem} ({position})\n\"{line}\"\n{new string(' ', Math.Max(column, 1))}^";
    }
}
