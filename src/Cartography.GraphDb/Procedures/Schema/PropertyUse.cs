using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Schema;

/// <summary>A property over many nodes or relationships.</summary>
internal sealed class PropertyUse
{
    private readonly SortedSet<ValueKind> _scalars = [];
    private readonly SortedSet<ValueKind> _lists = [];

    /// <summary>How many have it.</summary>
    public long Count { get; set; }

    /// <summary>The kinds of its values that are no lists.</summary>
    public IReadOnlyCollection<ValueKind> Scalars => _scalars;

    /// <summary>The kinds of the items of its lists; Null for lists without items.</summary>
    public IReadOnlyCollection<ValueKind> Lists => _lists;

    /// <summary>Takes a value's kind.</summary>
    public void Add(in Value value)
    {
        if (value.Kind == ValueKind.List)
        {
            _lists.Add(value.AsList() is { LongCount: > 0 } list ? list[0L].Kind : ValueKind.Null);
        }
        else
        {
            _scalars.Add(value.Kind);
        }
    }

    /// <summary>Takes in the same property of other nodes or relationships.</summary>
    public void Add(PropertyUse other)
    {
        Count += other.Count;
        _scalars.UnionWith(other._scalars);
        _lists.UnionWith(other._lists);
    }
}
