namespace Cartography.Cypher.Syntax;

/// <summary>A place in the text of a statement, as errors and notifications name it.</summary>
/// <param name="Offset">From 0, in UTF-16 code units.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
public readonly record struct SourcePosition(int Offset, int Line, int Column)
{
    /// <summary>The place that an offset of a text is.</summary>
    public static SourcePosition At(ReadOnlySpan<char> text, int offset)
    {
        var before = text[..Math.Clamp(offset, 0, text.Length)];
        var lastBreak = before.LastIndexOf('\n');
        return new SourcePosition(before.Length, before.Count('\n') + 1, before.Length - lastBreak);
    }

    /// <summary>In the words of Neo4j: <c>line 1, column 8 (offset: 7)</c>.</summary>
    public override string ToString() => $"line {Line}, column {Column} (offset: {Offset})";
}
