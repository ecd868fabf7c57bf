namespace Cartography.Cypher.Syntax;

/// <summary>The operand of the simple CASE around this, evaluated once.</summary>
public sealed record CaseOperand : Expression;
