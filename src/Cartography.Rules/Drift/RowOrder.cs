namespace Cartography.Rules.Drift;

/// <summary>The order of rows in a state, and when two are the same.</summary>
internal sealed class RowOrder : IEqualityComparer<IReadOnlyList<string>>
{
    public static RowOrder Instance { get; } = new();

    public static int Compare(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        for (var i = 0; i < Math.Min(one.Count, other.Count); i++)
        {
            if (string.CompareOrdinal(one[i], other[i]) is not 0 and var order)
            {
                return order;
            }
        }

        return one.Count.CompareTo(other.Count);
    }

    public bool Equals(IReadOnlyList<string>? x, IReadOnlyList<string>? y) => x is not null && y is not null && Compare(x, y) == 0;

    public int GetHashCode(IReadOnlyList<string> obj) => obj.Aggregate(0, static (hash, cell) => HashCode.Combine(hash, string.GetHashCode(cell, StringComparison.Ordinal)));
}
