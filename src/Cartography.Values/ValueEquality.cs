namespace Cartography.Values;

/// <summary>
/// The comparison operators of Cypher, in three values: true, false, and null for "unknown". Integers and floats compare as doubles; NaN equals
/// nothing and is neither less nor greater than a number.
/// </summary>
/// <remarks>Lists and maps nested deeper than <see cref="ValueDepth.Limit"/> fail with <see cref="ValueException"/>.</remarks>
public static class ValueEquality
{
    /// <summary>The operator <c>=</c>. Values of different types are not equal; null makes the answer unknown.</summary>
    public static bool? Equal(in Value left, in Value right)
    {
        if (left.Kind != right.Kind)
        {
            return left.IsNull || right.IsNull ? null : left.IsNumber && right.IsNumber && left.AsNumber() == right.AsNumber();
        }

        return left.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.List or ValueKind.Map => EqualContainers(left, right),
            ValueKind.Float => left.AsFloat() == right.AsFloat(),
            _ => ScalarEquality.AreSame(left, right),
        };
    }

    /// <summary>The operator <c>&lt;</c>. Null where the two have no order: different types, durations, points, something unknown inside.</summary>
    public static bool? Less(in Value left, in Value right) => ValueComparison.Compare(left, right) switch
    {
        Comparison.Less => true,
        Comparison.Equal or Comparison.Greater or Comparison.NotANumber => false,
        _ => null,
    };

    /// <summary>The operator <c>&lt;=</c>. As <see cref="Less"/>, and true for a duration or point and itself.</summary>
    public static bool? LessOrEqual(in Value left, in Value right) => ValueComparison.Compare(left, right) switch
    {
        Comparison.Less or Comparison.Equal or Comparison.Same => true,
        Comparison.Greater or Comparison.NotANumber => false,
        _ => null,
    };

    private static bool? EqualContainers(in Value left, in Value right)
    {
        ValueDepth.CheckPair(left, right);
        return left.Kind == ValueKind.List ? EqualLists(left.AsList(), right.AsList()) : EqualMaps(left.AsMap(), right.AsMap());
    }

    private static bool? EqualItems(in Value left, in Value right) =>
        left.Kind == ValueKind.List && right.Kind == ValueKind.List ? EqualLists(left.AsList(), right.AsList())
        : left.Kind == ValueKind.Map && right.Kind == ValueKind.Map ? EqualMaps(left.AsMap(), right.AsMap())
        : Equal(left, right);

    private static bool? EqualLists(ListValue left, ListValue right)
    {
        if (left.LongCount != right.LongCount)
        {
            return false;
        }

        if (left is RangeListValue && ListWalk.SameAtStart(left, right) == left.LongCount)
        {
            return true;
        }

        bool? result = true;

        for (long i = 0; i < left.LongCount; i++)
        {
            switch (EqualItems(left[i], right[i]))
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
            }
        }

        return result;
    }

    private static bool? EqualMaps(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        bool? result = true;

        for (var i = 0; i < left.Count; i++)
        {
            if (!right.TryGetValue(left.KeyAt(i), out var other))
            {
                return false;
            }

            if (result != false)
            {
                var equal = EqualItems(left.ValueAt(i), other);
                result = equal == true ? result : equal;
            }
        }

        return result;
    }
}
