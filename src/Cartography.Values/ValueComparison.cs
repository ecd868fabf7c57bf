namespace Cartography.Values;

/// <summary>The order that the comparison operators see: within one type only, and unknown as soon as a null decides.</summary>
internal static class ValueComparison
{
    public static Comparison Compare(in Value left, in Value right)
    {
        if (left.Kind != right.Kind)
        {
            return left.IsNumber && right.IsNumber ? CompareFloats(left.AsNumber(), right.AsNumber()) : Comparison.Unknown;
        }

        switch (left.Kind)
        {
            case ValueKind.Integer:
                return From(left.AsInteger().CompareTo(right.AsInteger()));
            case ValueKind.Float:
                return CompareFloats(left.AsFloat(), right.AsFloat());
            case ValueKind.List or ValueKind.Map:
                ValueDepth.CheckPair(left, right);
                return CompareItems(left, right);
            case ValueKind.Null:
                return Comparison.Unknown;
            case ValueKind.Duration or ValueKind.Point or ValueKind.Bytes:
                return ScalarEquality.AreSame(left, right) ? Comparison.Same : Comparison.Unknown;
            default:
                return From(ValueOrder.Compare(left, right));
        }
    }

    private static Comparison CompareFloats(double left, double right) =>
        left < right ? Comparison.Less
        : left > right ? Comparison.Greater
        : left == right ? Comparison.Equal
        : Comparison.NotANumber;

    private static Comparison CompareItems(in Value left, in Value right) =>
        left.Kind == ValueKind.List && right.Kind == ValueKind.List ? CompareLists(left.AsList(), right.AsList())
        : left.Kind == ValueKind.Map && right.Kind == ValueKind.Map ? CompareMaps(left.AsMap(), right.AsMap())
        : Compare(left, right);

    private static Comparison CompareLists(ListValue left, ListValue right)
    {
        var common = Math.Min(left.LongCount, right.LongCount);

        for (var i = left is RangeListValue ? ListWalk.SameAtStart(left, right) : 0; i < common; i++)
        {
            if (Decide(left[i], right[i]) is { } decided)
            {
                return decided;
            }
        }

        return From(left.LongCount.CompareTo(right.LongCount));
    }

    private static Comparison CompareMaps(MapValue left, MapValue right)
    {
        var order = ValueOrder.CompareKeys(left, right);

        if (order != 0)
        {
            return From(order);
        }

        var leftOrder = left.Shape.Sorted;
        var rightOrder = right.Shape.Sorted;

        for (var i = 0; i < left.Count; i++)
        {
            if (Decide(left.ValueAt(leftOrder[i]), right.ValueAt(rightOrder[i])) is { } decided)
            {
                return decided;
            }
        }

        return Comparison.Equal;
    }

    private static Comparison? Decide(in Value left, in Value right) => CompareItems(left, right) switch
    {
        Comparison.Equal or Comparison.Same => null,
        Comparison.NotANumber => Comparison.Unknown,
        var decided => decided,
    };

    private static Comparison From(int order) => order < 0 ? Comparison.Less : order > 0 ? Comparison.Greater : Comparison.Equal;
}
