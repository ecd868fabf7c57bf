using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Three-valued logic on values.</summary>
internal static class Truth
{
    /// <summary>Whether a value counts as true where a predicate stands; null does not.</summary>
    public static bool IsTrue(in Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.Null => false,
        _ => Of(value) == true,
    };

    /// <summary>A value as true, false or null (unknown). Lists and paths count by having items, as old Cypher had it.</summary>
    public static bool? Of(in Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.Null => null,
        ValueKind.List => value.AsList().LongCount > 0,
        ValueKind.Map => true,
        ValueKind.Path => true,
        _ => throw new QueryException(StatusCodes.TypeError, $"Expected a BOOLEAN where a condition stands, but got {value.Kind}: {ShortText.Of(value)}.", "22N00"),
    };

    /// <summary>Whether values of a kind are read as truth values without a doubt.</summary>
    public static bool IsKnown(ValueKind kind) => kind is ValueKind.Boolean or ValueKind.Null or ValueKind.List;

    public static Value From(bool? truth) => truth is { } known ? Value.From(known) : Value.Null;
}
