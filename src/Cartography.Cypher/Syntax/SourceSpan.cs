namespace Cartography.Cypher.Syntax;

/// <summary>Where something stands in the text of its statement, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="End">Offset behind the last unit.</param>
public readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>Number of units.</summary>
    public int Length => End - Start;

    /// <summary>The piece of text this is about.</summary>
    public string Of(string text) => text[Start..End];
}
