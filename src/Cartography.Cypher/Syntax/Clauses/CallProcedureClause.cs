namespace Cartography.Cypher.Syntax;

/// <summary><c>CALL a.b(c)</c>. Arguments is null when there are no parentheses: they are then taken from parameters.</summary>
public sealed record CallProcedureClause(
    bool Optional,
    SyntaxList<string> NameParts,
    SyntaxList<Expression>? Arguments,
    ProcedureYield? Yield) : Clause
{
    /// <summary>The name with its namespaces, dotted.</summary>
    public string Name => string.Join('.', NameParts);
}
