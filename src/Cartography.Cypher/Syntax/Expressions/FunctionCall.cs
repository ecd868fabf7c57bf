namespace Cartography.Cypher.Syntax;

/// <summary>A call of a scalar or an aggregating function.</summary>
public sealed record FunctionCall(SyntaxList<string> NameParts, bool Distinct, SyntaxList<Expression> Arguments) : Expression
{
    /// <summary>The name with its namespaces, dotted, as written.</summary>
    public string Name => NameParts.Count == 1 ? NameParts[0] : string.Join('.', NameParts);
}
