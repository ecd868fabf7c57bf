using Cartography.Cypher.Syntax;

namespace Cartography.Cypher;

/// <summary>A statement is Cypher but cannot mean anything: an unknown variable, a type that does not fit, a clause out of place.</summary>
public sealed class CypherSemanticException : CypherException
{
    /// <summary>A mistake at a place of the text, or without a place where there is none to show.</summary>
    public CypherSemanticException(string problem, string detail, string text, SourceSpan? span, string code = StatusCode.SyntaxError)
        : this(problem, detail, text, span is { } known ? SourcePosition.At(text, known.Start) : null, code)
    {
    }

    private CypherSemanticException(string problem, string detail, string text, SourcePosition? position, string code)
        : base(code, problem, detail, position, position is { } known ? Describe(problem, text, known) : problem)
    {
        GqlStatus = "42001";
    }
}
