namespace Cartography.GraphDb.Functions.Regular;

/// <summary>A regular expression of Java's dialect, taken apart. Flags have been worked into the sets.</summary>
internal abstract record RegexNode
{
    private RegexNode()
    {
    }

    /// <summary>One character of a set.</summary>
    internal sealed record Character(CodePointSet Set) : RegexNode;

    /// <summary>One after another.</summary>
    internal sealed record Sequence(IReadOnlyList<RegexNode> Items) : RegexNode;

    /// <summary>The first of these that leads to a match.</summary>
    internal sealed record Alternatives(IReadOnlyList<RegexNode> Items) : RegexNode;

    /// <summary>A group that is remembered under a number from 1.</summary>
    internal sealed record Capture(int Number, RegexNode Body) : RegexNode;

    /// <summary>A group that is not entered again once it has matched.</summary>
    internal sealed record Atomic(RegexNode Body) : RegexNode;

    /// <summary>A look at what follows or precedes.</summary>
    internal sealed record Look(bool IsBehind, bool IsNegative, RegexNode Body) : RegexNode;

    /// <summary>So many times; null for no upper bound.</summary>
    internal sealed record Repeat(RegexNode Body, int Min, int? Max, RepeatKind Kind) : RegexNode;

    /// <summary>What a group matched before.</summary>
    internal sealed record BackReference(int Number, bool IgnoresCase) : RegexNode;

    /// <summary>A place, not a character.</summary>
    internal sealed record Anchor(AnchorKind Kind) : RegexNode;

    /// <summary>How often a repetition takes its body when several counts lead to a match.</summary>
    internal enum RepeatKind
    {
        Greedy,
        Lazy,
        Possessive,
    }

    /// <summary>Places.</summary>
    internal enum AnchorKind
    {
        Start,
        End,
        EndBeforeTerminator,
        LineStart,
        LineEnd,
        UnixLineStart,
        UnixLineEnd,
        WordBoundary,
        NoWordBoundary,
    }
}
