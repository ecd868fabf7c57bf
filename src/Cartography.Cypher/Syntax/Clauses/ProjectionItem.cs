namespace Cartography.Cypher.Syntax;

/// <summary>One column of a RETURN, WITH or YIELD.</summary>
public sealed record ProjectionItem(Expression Expression, Variable? Alias) : SyntaxNode
{
    /// <summary>The text of the expression, as it is written.</summary>
    public string Text { get; init; } = "";

    /// <summary>The column's name: the alias, or else the variable, or else the text as it is written.</summary>
    public string Name => Alias?.Name ?? (Expression as Variable)?.Name ?? Text;

    /// <summary>Whether expression and alias are equal; how the expression was spelled does not count.</summary>
    public bool Equals(ProjectionItem? other) =>
        other is not null && Expression.Equals(other.Expression) && EqualityComparer<Variable?>.Default.Equals(Alias, other.Alias);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Expression, Alias);
}
