namespace Cartography.Cypher.Syntax;

/// <summary><c>-[r:TYPE*1..2 {key: value} WHERE ...]-></c>; properties is a map literal or a parameter.</summary>
public sealed record RelationshipPattern(
    Variable? Variable,
    RelationshipDirection Direction,
    LabelExpression? Types,
    VariableLength? Length,
    Expression? Properties,
    Expression? Where,
    PathQuantifier? Quantifier) : PathElement;
