namespace Cartography.Cypher.Binding;

/// <summary>
/// What a function's arguments are checked against before it runs. Mostly what its signature says; a few are stricter or
/// looser in Neo4j than what SHOW FUNCTIONS prints.
/// </summary>
internal static class ArgumentTypes
{
    private static readonly CypherType Printable = CypherType.UnionOf(
        CypherType.Boolean, CypherType.Number, CypherType.Point, CypherType.String, CypherType.Duration, CypherType.Date, CypherType.ZonedTime,
        CypherType.LocalTime, CypherType.LocalDateTime, CypherType.ZonedDateTime);

    private static readonly CypherType Convertible = CypherType.UnionOf(CypherType.Boolean, CypherType.Number, CypherType.String);

    /// <summary>The type that an argument must fit.</summary>
    public static CypherType Of(FunctionSignature signature, int position) => signature.Name switch
    {
        "sum" or "avg" or "point.distance" => CypherType.Any,
        "toString" => Printable,
        "toInteger" => CypherType.UnionOf(Convertible, CypherType.AnyList),
        _ => signature.ParameterAt(position).Type,
    };
}
