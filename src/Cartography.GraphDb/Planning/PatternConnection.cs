namespace Cartography.GraphDb.Planning;

/// <summary>Something between two nodes of a pattern. The right side is the one that stands right in the text.</summary>
internal abstract record PatternConnection(int Left, int Right)
{
    /// <summary>The slots that it binds beside its ends.</summary>
    public abstract IEnumerable<int> Binds { get; }

    /// <summary>The conditions that finding it tests.</summary>
    public virtual IEnumerable<Condition> Conditions => [];

    /// <summary>The slots that must be bound before, beside one of its ends.</summary>
    public virtual SlotSet Needs { get; } = new();
}
