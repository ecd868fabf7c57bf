using Cartography.Cypher.Binding;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Indexes;

/// <summary>What a fulltext index finds, the best first.</summary>
internal sealed class QueryFulltext(string name, EntityKind entity) : Procedure
{
    private readonly bool _isNode = entity == EntityKind.Node;

    public override ProcedureSignature Signature { get; } = new(
        name,
        [new("indexName", CypherType.String), new("queryString", CypherType.String), new("options", CypherType.Map, IsOptional: true, Default: Value.From(MapValue.Empty))],
        [
            new(entity == EntityKind.Node ? "node" : "relationship", entity == EntityKind.Node ? CypherType.Node : CypherType.Relationship),
            new("score", CypherType.Float),
        ],
        ProcedureMode.Read,
        "Finds texts by their words in a fulltext index, the best first.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var definition = IndexNames.Find(ProcedureArgument.Text(arguments[0], "indexName", this), context);
        var query = ProcedureArgument.Text(arguments[1], "queryString", this);
        var options = ProcedureArgument.Map(arguments[2], "options", this);

        if (definition.Kind != IndexKind.Fulltext || definition.Entity != entity)
        {
            throw new QueryException(
                StatusCodes.ProcedureCallFailed,
                $"The index '{definition.Name}' is no fulltext index over {(_isNode ? "nodes" : "relationships")}. SHOW FULLTEXT INDEXES lists those there are.");
        }

        return Rows(definition, query, context)
            .Skip(Count(options, "skip", 0))
            .Take(Count(options, "limit", int.MaxValue))
            .Select(found => new[] { _isNode ? Value.NodeReference(found.Id) : Value.RelationshipReference(found.Id), Value.From(found.Score) });
    }

    private static List<(long Id, double Score)> Rows(IndexDefinition definition, string query, ProcedureContext context)
    {
        try
        {
            return context.Graph.SearchText(context.Graph.IndexWithId(definition.Id)!, query);
        }
        catch (StorageException failure) when (failure.Error == StorageError.Query)
        {
            throw new QueryException(StatusCodes.ProcedureCallFailed, failure.Message, cause: failure);
        }
    }

    private static int Count(MapValue options, string key, int otherwise) =>
        options.GetOrNull(key) is { Kind: ValueKind.Integer } count ? (int)Math.Clamp(count.AsInteger(), 0, int.MaxValue) : otherwise;
}
