namespace Cartography.Cypher.Syntax;

/// <summary><c>USING [RANGE|TEXT|POINT] INDEX [SEEK] n:Label(p, q)</c>.</summary>
public sealed record IndexHint(Variable Variable, string Label, SyntaxList<string> Properties, bool Seek, string? IndexType) : Hint;
