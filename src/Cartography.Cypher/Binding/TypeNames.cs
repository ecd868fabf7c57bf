namespace Cartography.Cypher.Binding;

/// <summary>The names of types that are one word.</summary>
internal static class TypeNames
{
    /// <summary>The name as Cypher 5 writes it.</summary>
    public static string Of(TypeKind kind) => kind switch
    {
        TypeKind.Nothing => "NOTHING",
        TypeKind.Null => "NULL",
        TypeKind.Boolean => "BOOLEAN",
        TypeKind.String => "STRING",
        TypeKind.Integer => "INTEGER",
        TypeKind.Float => "FLOAT",
        TypeKind.Date => "DATE",
        TypeKind.LocalTime => "LOCAL TIME",
        TypeKind.ZonedTime => "ZONED TIME",
        TypeKind.LocalDateTime => "LOCAL DATETIME",
        TypeKind.ZonedDateTime => "ZONED DATETIME",
        TypeKind.Duration => "DURATION",
        TypeKind.Point => "POINT",
        TypeKind.Node => "NODE",
        TypeKind.Relationship => "RELATIONSHIP",
        TypeKind.Map => "MAP",
        TypeKind.List => "LIST",
        TypeKind.Path => "PATH",
        _ => "ANY",
    };
}
