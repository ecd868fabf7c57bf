using Cartography.Core.Stores;
using Cartography.Cypher.Printing;
using Cartography.Values;

namespace Cartography.Stores.Copying;

/// <summary>
/// Copies a whole graph into an empty store: nodes, relationships, every property, indexes and constraints. Rows stream; what is kept in
/// memory is one number for each node. At the end both sides are read once more and compared.
/// </summary>
public sealed class GraphCopy(IGraphStore source, IGraphStore target, IProgress<CopyProgress>? progress = null)
{
    private const int RowsInABatch = 10_000;

    /// <summary>Copies. Fails with <see cref="StoreException"/>: the target is not empty, a store fails, or the two differ at the end.</summary>
    public async Task<GraphDigest> Run(CancellationToken cancel)
    {
        await using var from = source.OpenSession();
        await using var to = target.OpenSession();
        await EnsureEmpty(to, cancel);
        await CopySchema(from, to, cancel);
        var ids = await CopyNodes(from, to, cancel);
        await CopyRelationships(from, to, ids, cancel);
        return await Verify(from, to, cancel);
    }

    private async Task EnsureEmpty(IGraphSession to, CancellationToken cancel)
    {
        await foreach (var _ in to.Rows("MATCH (n) RETURN 1 LIMIT 1", MapValue.Empty, cancel))
        {
            throw new StoreException($"The target of the copy, {target.Description}, is not empty. Name a new folder or an empty database.");
        }
    }

    private async Task CopySchema(IGraphSession from, IGraphSession to, CancellationToken cancel)
    {
        // A constraint brings its index, and every database makes its own lookup indexes.
        var statements = await Texts(from, "SHOW INDEXES YIELD type, owningConstraint, createStatement WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN createStatement", cancel);
        statements.AddRange(await Texts(from, "SHOW CONSTRAINTS YIELD createStatement RETURN createStatement", cancel));

        foreach (var statement in statements)
        {
            await to.Run(statement, MapValue.Empty, cancel);
        }

        progress?.Report(new CopyProgress("indexes and constraints", statements.Count));
    }

    private async Task<Dictionary<long, string>> CopyNodes(IGraphSession from, IGraphSession to, CancellationToken cancel)
    {
        var ids = new Dictionary<long, string>();

        async Task Write(string labels, IReadOnlyList<Value> rows)
        {
            var statement = $"UNWIND $rows AS row CREATE (n{labels}) SET n = row.p RETURN row.i AS i, elementId(n) AS e";

            await foreach (var row in to.Rows(statement, MapValue.Of(("rows", Value.From(ListValue.Of([.. rows])))), cancel))
            {
                ids.Add(row[0].AsInteger(), row[1].AsString());
            }

            progress?.Report(new CopyProgress("nodes", ids.Count));
        }

        var batches = new CopyBatches(RowsInABatch, Write);

        await foreach (var row in from.Rows("MATCH (n) RETURN n", MapValue.Empty, cancel))
        {
            var node = row[0].NodeContents!;
            await batches.Add(CopyNames.Labels(node.Labels), Value.From(MapValue.Of(("i", node.Id), ("p", Value.From(node.Properties)))));
        }

        await batches.Flush();
        return ids;
    }

    private async Task CopyRelationships(IGraphSession from, IGraphSession to, Dictionary<long, string> ids, CancellationToken cancel)
    {
        long copied = 0;

        async Task Write(string type, IReadOnlyList<Value> rows)
        {
            var statement = $"UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.s MATCH (b) WHERE elementId(b) = row.e CREATE (a)-[r:{type}]->(b) SET r = row.p";
            await to.Run(statement, MapValue.Of(("rows", Value.From(ListValue.Of([.. rows])))), cancel);
            copied += rows.Count;
            progress?.Report(new CopyProgress("relationships", copied));
        }

        var batches = new CopyBatches(RowsInABatch, Write);

        await foreach (var row in from.Rows("MATCH ()-[r]->() RETURN r", MapValue.Empty, cancel))
        {
            var relationship = row[0].RelationshipContents!;

            if (!ids.TryGetValue(relationship.StartId, out var start) || !ids.TryGetValue(relationship.EndId, out var end))
            {
                throw new StoreException($"{source.Description} changed while it was copied. Copy it again when nothing writes to it.");
            }

            await batches.Add(Names.Quoted(relationship.Type), Value.From(MapValue.Of(("s", start), ("e", end), ("p", Value.From(relationship.Properties)))));
        }

        await batches.Flush();
    }

    private async Task<GraphDigest> Verify(IGraphSession from, IGraphSession to, CancellationToken cancel)
    {
        var expected = await GraphDigest.Of(from, cancel);
        var found = await GraphDigest.Of(to, cancel);

        return found == expected
            ? found
            : throw new StoreException(
                $"The copy is not the same as what was copied: {expected} in {source.Description}, {found} in {target.Description}. "
                + "Something wrote to one of them meanwhile; copy again into an empty target.");
    }

    private static async Task<List<string>> Texts(IGraphSession session, string query, CancellationToken cancel)
    {
        var texts = new List<string>();

        await foreach (var row in session.Rows(query, MapValue.Empty, cancel))
        {
            texts.Add(row[0].AsString());
        }

        return texts;
    }
}
