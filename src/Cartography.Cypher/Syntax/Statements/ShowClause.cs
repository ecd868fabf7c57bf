namespace Cartography.Cypher.Syntax;

/// <summary>
/// <c>SHOW ...</c>. Filter is the words before or after the noun that restrict it, in upper case (<c>RANGE</c>, <c>BUILT
/// IN</c>, <c>EXECUTABLE BY CURRENT USER</c> ...), empty when there are none; arguments are ids or names.
/// </summary>
public sealed record ShowClause(
    ShowKind Kind,
    string Filter,
    SyntaxList<Expression> Arguments,
    CommandYield? Yield,
    Expression? Where) : CommandClause(Yield, Where);
