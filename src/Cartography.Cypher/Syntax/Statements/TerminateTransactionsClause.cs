namespace Cartography.Cypher.Syntax;

/// <summary><c>TERMINATE TRANSACTIONS id, ...</c>; one expression may also be a list of ids.</summary>
public sealed record TerminateTransactionsClause(
    SyntaxList<Expression> Transactions,
    CommandYield? Yield,
    Expression? Where) : CommandClause(Yield, Where);
