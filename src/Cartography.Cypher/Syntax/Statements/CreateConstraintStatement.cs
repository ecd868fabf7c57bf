namespace Cartography.Cypher.Syntax;

/// <summary><c>CREATE CONSTRAINT</c>. Type is only there for a property type constraint.</summary>
public sealed record CreateConstraintStatement(
    ConstraintKind Kind,
    Expression? Name,
    bool OrReplace,
    bool IfNotExists,
    SchemaTarget Target,
    TypeName? Type,
    Expression? Options) : Statement;
