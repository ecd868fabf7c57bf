namespace Cartography.Cypher.Syntax;

/// <summary><c>reduce(a = initial, x IN list | body)</c>.</summary>
public sealed record ReduceExpression(Variable Accumulator, Expression Initial, Variable Variable, Expression List, Expression Body) : Expression;
