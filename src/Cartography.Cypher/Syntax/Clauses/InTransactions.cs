namespace Cartography.Cypher.Syntax;

/// <summary><c>IN [n CONCURRENT] TRANSACTIONS OF n ROWS ON ERROR ... REPORT STATUS AS x</c>.</summary>
public sealed record InTransactions(Expression? Concurrency, bool Concurrent, Expression? BatchSize, OnError OnError, Variable? Status) : SyntaxNode;
