using System.Runtime.CompilerServices;
using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Storage.Properties;
using Cartography.GraphDb.Storage.Tables;

namespace Cartography.GraphDb.Storage;

/// <summary>Whether the parts of a graph agree: counts, chains, label bitmaps, stamps, indexes. For `check`, and for tests.</summary>
internal sealed class GraphCheck(GraphState state, Catalog catalog)
{
    private const int MostProblems = 100;

    private readonly List<string> _problems = [];
    private readonly uint[] _stampNodes = new uint[state.NextStamp];
    private readonly uint[] _stampRelationships = new uint[state.NextStamp];

    /// <summary>What does not agree, one sentence each; at most a hundred.</summary>
    public static IReadOnlyList<string> Run(GraphState state, Catalog catalog, CancellationToken cancel = default)
    {
        var check = new GraphCheck(state, catalog);
        check.Nodes(cancel);
        check.Relationships(cancel);
        check.Stamps();
        check.Indexes(cancel);
        return check._problems;
    }

    private void Nodes(CancellationToken cancel)
    {
        var (count, byLabel) = (0L, new long[catalog.Labels.Count]);

        for (uint id = 1; id < state.NextNode; id++)
        {
            ref readonly var node = ref state.Nodes[id];

            if (node.LabelSet == 0)
            {
                Expect(node.FirstGroup == 0, $"Node {id} is deleted but has relationships.");
                continue;
            }

            if ((count++ & 0xFFFF) == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            _stampNodes[node.Created]++;
            _stampNodes[node.Seen]++;

            foreach (var label in catalog.LabelSets[node.LabelSet - 1])
            {
                byLabel[label]++;
                Expect(state.ByLabel[(uint)label]?.Has(id) == true, $"Node {id} is missing among those with the label {catalog.Labels.NameOf(label)}.");
            }

            for (var group = node.FirstGroup; group != 0; group = state.Groups[group].Next)
            {
                Chain(id, group);
            }
        }

        Expect(count == state.NodeCount, $"There are {count} nodes, but {state.NodeCount} are counted.");
        Bitmaps(state.ByLabel, byLabel, catalog.Labels);
    }

    private void Chain(uint node, uint group)
    {
        var record = state.Groups[group];
        var incoming = (record.Key & 1) == 1;
        var (count, loops, previous) = (0u, 0u, 0u);

        for (var id = record.First; id != 0 && count <= record.Count; count++)
        {
            ref readonly var relationship = ref state.Relationships[id];
            Expect(relationship.TypePlusOne == (record.Key >> 1) + 1, $"Relationship {id} is in a chain of another type at node {node}.");
            Expect((incoming ? relationship.End : relationship.Start) == node, $"Relationship {id} is in a chain of node {node}, which it does not touch.");
            Expect((incoming ? relationship.EndPrevious : relationship.StartPrevious) == previous, $"Relationship {id} does not know the one before it at node {node}.");
            loops += relationship.Start == relationship.End ? 1u : 0u;
            previous = id;
            id = incoming ? relationship.EndNext : relationship.StartNext;
        }

        Expect(count == record.Count && loops == record.Loops, $"Node {node} has {count} relationships in a chain that counts {record.Count}.");
    }

    private void Relationships(CancellationToken cancel)
    {
        var (count, byType) = (0L, new long[catalog.RelationshipTypes.Count]);

        for (uint id = 1; id < state.NextRelationship; id++)
        {
            ref readonly var relationship = ref state.Relationships[id];

            if (relationship.TypePlusOne == 0)
            {
                continue;
            }

            if ((count++ & 0xFFFF) == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            _stampRelationships[relationship.Created]++;
            _stampRelationships[relationship.Seen]++;
            var type = (int)relationship.TypePlusOne - 1;
            byType[type]++;
            Expect(state.ByType[(uint)type]?.Has(id) == true, $"Relationship {id} is missing among those of the type {catalog.RelationshipTypes.NameOf(type)}.");
            Expect(state.Nodes[relationship.Start].LabelSet != 0 && state.Nodes[relationship.End].LabelSet != 0, $"Relationship {id} has an end that is not there.");
        }

        Expect(count == state.RelationshipCount, $"There are {count} relationships, but {state.RelationshipCount} are counted.");
        Bitmaps(state.ByType, byType, catalog.RelationshipTypes);
    }

    private void Bitmaps(PagedTable<PagedBitmap?> bitmaps, long[] expected, TokenCatalog names)
    {
        for (uint token = 0; token < expected.Length; token++)
        {
            var counted = bitmaps[token]?.Count ?? 0;
            Expect(counted == expected[token], $"{names.NameOf((int)token)} counts {counted} but there are {expected[token]}.");
        }
    }

    private void Stamps()
    {
        for (uint id = 1; id < state.NextStamp; id++)
        {
            ref readonly var stamp = ref state.Stamps[id];
            Expect(
                stamp.Nodes == _stampNodes[id] && stamp.Relationships == _stampRelationships[id],
                $"Stamp {id} counts {stamp.Nodes} nodes and {stamp.Relationships} relationships, but there are {_stampNodes[id]} and {_stampRelationships[id]}.");
        }
    }

    private void Indexes(CancellationToken cancel)
    {
        var writer = new IndexKeyWriter();

        foreach (var index in state.Indexes.All.Where(index => index.HasTree))
        {
            cancel.ThrowIfCancellationRequested();
            var isNode = index.Definition.Entity == EntityKind.Node;
            var tree = state.Trees[(uint)index.Definition.Id] ?? new IndexTree(this);
            var entries = 0L;

            foreach (var id in index.Definition.Tokens.SelectMany(token => Members((isNode ? state.ByLabel : state.ByType)[(uint)token])).Distinct())
            {
                var bytes = BlobHeap.Read(state.Blobs, isNode ? state.Nodes[id].Properties : state.Relationships[id].Properties);

                foreach (var key in IndexEntries.Of(index, new PropertyBlock(bytes, catalog.Shapes[PropertyBlock.ShapeOf(bytes)]), writer))
                {
                    entries++;
                    Expect(tree.Has(key, id), $"Index {index.Definition.Name} does not find record {id}.");
                }
            }

            Expect(entries == tree.Count, $"Index {index.Definition.Name} has {tree.Count} entries, but there are {entries} records.");
            Order(index, tree);
        }
    }

    private void Order(PropertyIndex index, IndexTree tree)
    {
        var cursor = new TreeCursor(tree.Root, [], null);
        byte[] last = [];
        var count = 0L;

        while (cursor.MoveNext())
        {
            var key = cursor.CurrentKey;
            Expect(last.AsSpan().SequenceCompareTo(key) <= 0, $"Index {index.Definition.Name} is not in order at entry {count}.");
            last = key;
            count++;
        }

        Expect(count == tree.Count, $"Index {index.Definition.Name} walks {count} entries of {tree.Count}.");
    }

    private static IEnumerable<uint> Members(PagedBitmap? bitmap)
    {
        for (var id = bitmap?.NextFrom(1) ?? 0; id != 0; id = bitmap!.NextFrom(id + 1))
        {
            yield return id;
        }
    }

    private void Expect(bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] ProblemText problem)
    {
        if (!holds && _problems.Count < MostProblems)
        {
            _problems.Add(problem.ToString());
        }
    }
}
