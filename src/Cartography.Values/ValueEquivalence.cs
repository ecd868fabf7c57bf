using System.Diagnostics.CodeAnalysis;

namespace Cartography.Values;

/// <summary>
/// Sameness for DISTINCT, grouping, UNION and hash joins: never unknown. Null is the same as null, 1 as 1.0, 0.0 as -0.0; NaN is not the same as
/// NaN. Integers and floats are the same only when exactly equal, so that sameness is transitive.
/// </summary>
/// <remarks>Lists and maps nested deeper than <see cref="ValueDepth.Limit"/> fail with <see cref="ValueException"/>.</remarks>
public sealed class ValueEquivalence : IEqualityComparer<Value>
{
    private ValueEquivalence()
    {
    }

    /// <summary>The sameness as a comparer for dictionaries and sets.</summary>
    public static ValueEquivalence Instance { get; } = new();

    /// <summary>Whether two values are the same.</summary>
    public static bool AreEquivalent(in Value left, in Value right)
    {
        if (left.Kind != right.Kind)
        {
            return (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Float && NumberOrder.AreSame(right.AsFloat(), left.AsInteger()))
                || (left.Kind == ValueKind.Float && right.Kind == ValueKind.Integer && NumberOrder.AreSame(left.AsFloat(), right.AsInteger()));
        }

        switch (left.Kind)
        {
            case ValueKind.Float:
                return left.AsFloat() == right.AsFloat();
            case ValueKind.List or ValueKind.Map:
                ValueDepth.CheckPair(left, right);
                return AreContainersSame(left, right);
            default:
                return ScalarEquality.AreSame(left, right);
        }
    }

    /// <summary>A hash that values which are the same share. Long lists are sampled, so that it takes bounded time.</summary>
    public static int HashOf(in Value value)
    {
        if (value.Kind is ValueKind.List or ValueKind.Map)
        {
            ValueDepth.Check(value);
        }

        return ValueHash.Of(value);
    }

    /// <inheritdoc/>
    public bool Equals(Value x, Value y) => AreEquivalent(x, y);

    /// <inheritdoc/>
    public int GetHashCode([DisallowNull] Value obj) => HashOf(obj);

    private static bool AreContainersSame(in Value left, in Value right) =>
        left.Kind == ValueKind.List ? AreListsSame(left.AsList(), right.AsList()) : AreMapsSame(left.AsMap(), right.AsMap());

    private static bool AreItemsSame(in Value left, in Value right) =>
        left.Kind == right.Kind && left.Kind is ValueKind.List or ValueKind.Map ? AreContainersSame(left, right) : AreEquivalent(left, right);

    private static bool AreListsSame(ListValue left, ListValue right)
    {
        if (left.LongCount != right.LongCount)
        {
            return false;
        }

        for (var i = left is RangeListValue ? ListWalk.SameAtStart(left, right) : 0; i < left.LongCount; i++)
        {
            if (!AreItemsSame(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreMapsSame(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!right.TryGetValue(left.KeyAt(i), out var other) || !AreItemsSame(left.ValueAt(i), other))
            {
                return false;
            }
        }

        return true;
    }
}
