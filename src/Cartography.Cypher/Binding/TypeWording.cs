namespace Cartography.Cypher.Binding;

/// <summary>Types as messages name them: <c>Float or Integer</c>, <c>List&lt;T&gt;</c>.</summary>
internal static class TypeWording
{
    /// <summary>What has properties, in Neo4j's order.</summary>
    public const string WithProperties =
        "Map, Node, Relationship, Point, Duration, Date, Time, LocalTime, LocalDateTime or DateTime";

    private static readonly TypeKind[] Order =
    [
        TypeKind.Boolean, TypeKind.Float, TypeKind.Integer, TypeKind.Map, TypeKind.Node, TypeKind.Path, TypeKind.Point, TypeKind.Relationship,
        TypeKind.String, TypeKind.Duration, TypeKind.Date, TypeKind.ZonedTime, TypeKind.LocalTime, TypeKind.LocalDateTime, TypeKind.ZonedDateTime,
        TypeKind.List,
    ];

    /// <summary>A type, its alternatives with <c>or</c> before the last.</summary>
    public static string Of(CypherType type, bool listsAreUnknown = false)
    {
        var names = TypeRules.Members(type)
            .OrderBy(member => Array.IndexOf(Order, TypeRules.KindOf(member)))
            .Select(member => Name(member, listsAreUnknown))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} or {names[^1]}";
    }

    /// <summary>A type that is asked for: where a map will do, so will an entity.</summary>
    public static string Expected(CypherType type) => Of(TypeRules.Members(type).Contains(CypherType.Map)
        ? CypherType.UnionOf(type, CypherType.Node, CypherType.Relationship)
        : type);

    private static string Name(CypherType type, bool listsAreUnknown) => type switch
    {
        ListType list => listsAreUnknown || TypeRules.IsUnknown(list.Item) ? "List<T>" : $"List<{Of(list.Item)}>",
        SimpleType simple => simple.Kind switch
        {
            TypeKind.ZonedDateTime => "DateTime",
            TypeKind.ZonedTime => "Time",
            var kind => kind.ToString(),
        },
        _ => Of(type),
    };
}
