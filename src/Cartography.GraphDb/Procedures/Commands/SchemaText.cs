using Cartography.Cypher.Printing;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Commands;

/// <summary>Indexes and constraints as text and cells.</summary>
internal static class SchemaText
{
    /// <summary>NODE or RELATIONSHIP.</summary>
    public static string Entity(IndexDefinition index) => index.Entity == EntityKind.Node ? "NODE" : "RELATIONSHIP";

    /// <summary>The names of the labels or types.</summary>
    public static Value Tokens(IndexDefinition index, GraphView graph) => Cells.Texts(TokenNames(index, graph));

    /// <summary>The names of the properties.</summary>
    public static Value Properties(IndexDefinition index, GraphView graph) => Cells.Texts(index.Keys.Select(graph.PropertyKeys.NameOf));

    /// <summary>The provider that Neo4j would name.</summary>
    public static string Provider(IndexDefinition index) => index.Kind switch
    {
        IndexKind.Text => "text-2.0",
        IndexKind.Point => "point-1.0",
        IndexKind.Fulltext => "fulltext-1.0",
        _ => "range-1.0",
    };

    /// <summary>What OPTIONS would say.</summary>
    public static Value Options(IndexDefinition index) =>
        Value.From(MapValue.Of(("indexProvider", Provider(index)), ("indexConfig", Value.From(Configuration(index)))));

    /// <summary>The command that makes an index once more.</summary>
    public static string CreateIndex(IndexDefinition index, GraphView graph)
    {
        var variable = index.Entity == EntityKind.Node ? "n" : "r";
        var properties = index.Keys.Select(key => $"{variable}.{Names.Quoted(graph.PropertyKeys.NameOf(key))}");
        var on = index.Kind == IndexKind.Fulltext ? $"EACH [{string.Join(", ", properties)}]" : $"({string.Join(", ", properties)})";
        return $"CREATE {index.Kind.ToString().ToUpperInvariant()} INDEX {Names.Quoted(index.Name)} FOR {Pattern(index, graph)} ON {on}";
    }

    /// <summary>The command that makes a constraint once more.</summary>
    public static string CreateConstraint(IndexDefinition index, GraphView graph)
    {
        var variable = index.Entity == EntityKind.Node ? "n" : "r";
        var properties = index.Keys.Select(key => $"{variable}.{Names.Quoted(graph.PropertyKeys.NameOf(key))}");
        return $"CREATE CONSTRAINT {Names.Quoted(index.Name)} FOR {Pattern(index, graph)} REQUIRE ({string.Join(", ", properties)}) IS UNIQUE";
    }

    private static string Pattern(IndexDefinition index, GraphView graph)
    {
        var names = string.Join('|', TokenNames(index, graph).Select(Names.Quoted));
        return index.Entity == EntityKind.Node ? $"(n:{names})" : $"()-[r:{names}]-()";
    }

    private static IEnumerable<string> TokenNames(IndexDefinition index, GraphView graph) =>
        index.Tokens.Select(token => index.Entity == EntityKind.Node ? graph.Labels.NameOf(token) : graph.RelationshipTypes.NameOf(token));

    private static MapValue Configuration(IndexDefinition index) => index.Kind switch
    {
        IndexKind.Fulltext => MapValue.Of(("fulltext.analyzer", "standard-no-stop-words"), ("fulltext.eventually_consistent", false)),
        IndexKind.Point => MapValue.Of(PointLimits().Select(limit => KeyValuePair.Create(limit.Key, Value.From(ListValue.Of(limit.Value.Select(bound => Value.From(bound))))))),
        _ => MapValue.Empty,
    };

    private static IEnumerable<KeyValuePair<string, double[]>> PointLimits() =>
    [
        new("spatial.cartesian.min", [-1000000.0, -1000000.0]),
        new("spatial.cartesian.max", [1000000.0, 1000000.0]),
        new("spatial.cartesian-3d.min", [-1000000.0, -1000000.0, -1000000.0]),
        new("spatial.cartesian-3d.max", [1000000.0, 1000000.0, 1000000.0]),
        new("spatial.wgs-84.min", [-180.0, -90.0]),
        new("spatial.wgs-84.max", [180.0, 90.0]),
        new("spatial.wgs-84-3d.min", [-180.0, -90.0, -1000000.0]),
        new("spatial.wgs-84-3d.max", [180.0, 90.0, 1000000.0]),
    ];
}
