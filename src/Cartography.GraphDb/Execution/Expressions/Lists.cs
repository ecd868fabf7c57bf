using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Values where a list is wanted.</summary>
internal static class Lists
{
    /// <summary>A list itself; null as no items; any other value as a list of one.</summary>
    public static ListValue Of(in Value value) => value.Kind switch
    {
        ValueKind.List => value.AsList(),
        ValueKind.Null => ListValue.Empty,
        _ => ListValue.Of(value),
    };
}
