using Cartography.GraphDb.Functions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>left || right</c>, and what + does to lists and strings</summary>
internal static class Concatenation
{
    public static Value Of(in Value left, in Value right, FunctionContext context)
    {
        if (!IsAllowed(left) || !IsAllowed(right) || (left.Kind != right.Kind && !left.IsNull && !right.IsNull))
        {
            throw ArithmeticErrors.Type("concatenate", left, "and", right);
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        return left.Kind == ValueKind.List ? OfLists(left, right, context) : OfStrings(left.AsString(), right.AsString(), context);
    }

    public static Value OfStrings(string left, string right, FunctionContext context)
    {
        context.EnsureStringFits((long)left.Length + right.Length);
        return string.Concat(left, right);
    }

    /// <summary>Two lists one after the other; a value that is no list is one item.</summary>
    public static Value OfLists(in Value left, in Value right, FunctionContext context)
    {
        var first = left.Kind == ValueKind.List ? left.AsList() : ListValue.Of(left);
        var second = right.Kind == ValueKind.List ? right.AsList() : ListValue.Of(right);

        context.EnsureDepthFits(Math.Max(first.Depth, second.Depth));

        if (first.LongCount == 0 || second.LongCount == 0)
        {
            return Value.From(first.LongCount == 0 ? second : first);
        }

        // Counted without a sign: two lazy ranges may hold more items than an integer counts.
        var count = (ulong)first.LongCount + (ulong)second.LongCount;
        context.EnsureListFits((long)Math.Min(count, long.MaxValue));
        return Value.From(GrowingList.Concat(first, second, context));
    }

    private static bool IsAllowed(in Value value) => value.Kind is ValueKind.Null or ValueKind.String or ValueKind.List;
}
