using Cartography.Cypher.Binding;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Commands;

/// <summary>SHOW INDEXES, with the two look-up indexes that are always there.</summary>
internal sealed class ShowIndexes(string filter) : Procedure
{
    private const int LookupIndexes = 2;

    public override ProcedureSignature Signature { get; } = new(
        "SHOW INDEXES",
        [],
        [
            new("id", CypherType.Integer),
            new("name", CypherType.String),
            new("state", CypherType.String),
            new("populationPercent", CypherType.Float),
            new("type", CypherType.String),
            new("entityType", CypherType.String),
            new("labelsOrTypes", CypherType.ListOf(CypherType.String)),
            new("properties", CypherType.ListOf(CypherType.String)),
            new("indexProvider", CypherType.String),
            new("owningConstraint", CypherType.String),
            new("lastRead", CypherType.ZonedDateTime),
            new("readCount", CypherType.Integer),
            new("trackedSince", CypherType.ZonedDateTime, IsDefault: false),
            new("options", CypherType.Map, IsDefault: false),
            new("failureMessage", CypherType.String, IsDefault: false),
            new("createStatement", CypherType.String, IsDefault: false),
        ],
        ProcedureMode.Dbms,
        "The indexes of this database.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var rows = Lookups(context).Concat(context.Graph.Indexes.Select(index => Row(index, context)));
        return rows.Where(row => IsWanted(row[4].AsString())).OrderBy(row => row[1].AsString(), StringComparer.Ordinal);
    }

    private bool IsWanted(string type) => filter.Length == 0
        || string.Equals(filter, "ALL", StringComparison.OrdinalIgnoreCase)
        || filter.Contains(type, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Value[]> Lookups(ProcedureContext context)
    {
        var since = Cells.Instant(context.Statement.Engine.Opened);
        var options = Value.From(MapValue.Of(("indexProvider", "token-lookup-1.0"), ("indexConfig", Value.From(MapValue.Empty))));

        yield return
        [
            1, "index_343aff4e", "ONLINE", 100.0, "LOOKUP", "NODE", Value.Null, Value.Null, "token-lookup-1.0", Value.Null, Value.Null, 0, since, options, "",
            "CREATE LOOKUP INDEX `index_343aff4e` FOR (n) ON EACH labels(n)",
        ];
        yield return
        [
            2, "index_f7700477", "ONLINE", 100.0, "LOOKUP", "RELATIONSHIP", Value.Null, Value.Null, "token-lookup-1.0", Value.Null, Value.Null, 0, since, options, "",
            "CREATE LOOKUP INDEX `index_f7700477` FOR ()-[r]-() ON EACH type(r)",
        ];
    }

    private static Value[] Row(IndexDefinition index, ProcedureContext context) =>
    [
        index.Id + 1L + LookupIndexes,
        index.Name,
        "ONLINE",
        100.0,
        index.Kind.ToString().ToUpperInvariant(),
        SchemaText.Entity(index),
        SchemaText.Tokens(index, context.Graph),
        SchemaText.Properties(index, context.Graph),
        SchemaText.Provider(index),
        index.IsUnique ? index.Name : Value.Null,
        Value.Null,
        0,
        Cells.Instant(context.Statement.Engine.Opened),
        SchemaText.Options(index),
        "",
        index.IsUnique ? SchemaText.CreateConstraint(index, context.Graph) : SchemaText.CreateIndex(index, context.Graph),
    ];
}
