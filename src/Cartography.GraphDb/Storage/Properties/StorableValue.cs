using Cartography.Values;

namespace Cartography.GraphDb.Storage.Properties;

/// <summary>What can be a property: scalars, texts, bytes, points, temporal values, and lists of one of these types.</summary>
internal static class StorableValue
{
    /// <summary>Whether a value can be stored as it is. Null counts: it removes the property.</summary>
    public static bool Is(in Value value) => value.Kind switch
    {
        ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path => false,
        ValueKind.List => ListProblem(value.AsList(), out _) is null,
        _ => true,
    };

    /// <summary>Fails when a list cannot be stored; true when its integers must become floats because it has both.</summary>
    public static bool CheckList(ListValue list) => ListProblem(list, out var mixed) is { } problem
        ? throw new StorageException(StorageError.NotStorable, problem)
        : mixed;

    private static string? ListProblem(ListValue list, out bool mixedNumbers)
    {
        mixedNumbers = false;

        if (list.LongCount == 0)
        {
            return null;
        }

        if (list.LongCount > int.MaxValue / 16)
        {
            return $"A list of {list.LongCount} items is too long for a property.";
        }

        var first = list[0].Kind;

        for (var i = 0; i < list.Count; i++)
        {
            var kind = list[i].Kind;

            if (kind is ValueKind.Null or ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path or ValueKind.Bytes)
            {
                return $"A list with an item of type {kind} cannot be a property. Lists of scalars, texts, points or temporal values can.";
            }

            if (kind != first)
            {
                if (kind is not (ValueKind.Integer or ValueKind.Float) || first is not (ValueKind.Integer or ValueKind.Float))
                {
                    return $"A list of {first} and {kind} items cannot be a property: all items must be of one type.";
                }

                mixedNumbers = true;
            }
        }

        return null;
    }
}
