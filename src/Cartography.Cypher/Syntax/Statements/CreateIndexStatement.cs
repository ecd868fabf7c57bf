namespace Cartography.Cypher.Syntax;

/// <summary><c>CREATE ... INDEX</c>. Name is a string literal or a parameter; for a LOOKUP index the target has no properties.</summary>
public sealed record CreateIndexStatement(
    IndexKind Kind,
    Expression? Name,
    bool OrReplace,
    bool IfNotExists,
    SchemaTarget Target,
    Expression? Options) : Statement;
