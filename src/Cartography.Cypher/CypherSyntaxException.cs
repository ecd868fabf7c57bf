using Cartography.Cypher.Syntax;

namespace Cartography.Cypher;

/// <summary>The text of a statement is not Cypher.</summary>
public sealed class CypherSyntaxException : CypherException
{
    /// <summary>A mistake at an offset of the text.</summary>
    public CypherSyntaxException(string problem, string text, int offset, string detail = "UnexpectedSyntax", string code = StatusCode.SyntaxError)
        : this(problem, text, SourcePosition.At(text, offset), detail, code)
    {
    }

    private CypherSyntaxException(string problem, string text, SourcePosition position, string detail, string code)
        : base(code, problem, detail, position, Describe(problem, text, position))
    {
    }
}
