namespace Cartography.Bolt;

/// <summary>A version of the protocol.</summary>
/// <param name="Major">The number before the dot.</param>
/// <param name="Minor">The number behind it.</param>
public readonly record struct BoltVersion(int Major, int Minor) : IComparable<BoltVersion>
{
    /// <inheritdoc/>
    public int CompareTo(BoltVersion other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    /// <summary>Whether one came before the other.</summary>
    public static bool operator <(BoltVersion left, BoltVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether one came after the other.</summary>
    public static bool operator >(BoltVersion left, BoltVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether one came before the other or is the same.</summary>
    public static bool operator <=(BoltVersion left, BoltVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one came after the other or is the same.</summary>
    public static bool operator >=(BoltVersion left, BoltVersion right) => left.CompareTo(right) >= 0;

    /// <summary>The version as it is written: 5.8.</summary>
    public override string ToString() => $"{Major}.{Minor}";
}
