using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Storage.Properties;
using Cartography.Values;

namespace Cartography.GraphDb.Storage.Writing;

/// <summary>Whether a record may have its values under a uniqueness constraint.</summary>
internal static class Uniqueness
{
    /// <summary>Fails when another record has the same values.</summary>
    public static void Check(GraphState state, Catalog catalog, PropertyIndex index, uint id, PropertyBlock block, ReadOnlySpan<byte> key)
    {
        if (state.Trees[(uint)index.Definition.Id] is not { } tree)
        {
            return;
        }

        var cursor = new TreeCursor(tree.Root, key, [.. key, 0]);

        while (cursor.MoveNext())
        {
            if (cursor.Current != id && HasSameValues(state, catalog, index, cursor.Current, block))
            {
                throw Violation(catalog, index, cursor.Current, block);
            }
        }
    }

    private static bool HasSameValues(GraphState state, Catalog catalog, PropertyIndex index, uint other, PropertyBlock block)
    {
        var address = index.Definition.Entity == EntityKind.Node ? state.Nodes[other].Properties : state.Relationships[other].Properties;
        var bytes = BlobHeap.Read(state.Blobs, address);
        var theirs = new PropertyBlock(bytes, catalog.Shapes[PropertyBlock.ShapeOf(bytes)]);

        foreach (var key in index.TreeKeys)
        {
            var left = theirs.ValueAt(theirs.IndexOf(key));
            var right = block.ValueAt(block.IndexOf(key));

            // Large integers share a key with their neighbours; everything else that shares a key is equal.
            if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer && left.AsInteger() != right.AsInteger())
            {
                return false;
            }
        }

        return true;
    }

    private static StorageException Violation(Catalog catalog, PropertyIndex index, uint other, PropertyBlock block)
    {
        var node = index.Definition.Entity == EntityKind.Node;
        var tokens = node ? catalog.Labels : catalog.RelationshipTypes;
        var names = index.TreeKeys.Select(key => $"`{catalog.PropertyKeys.NameOf(key)}`");
        var values = new List<string>();

        foreach (var key in index.TreeKeys)
        {
            var value = block.ValueAt(block.IndexOf(key));
            values.Add(value.Kind == ValueKind.String ? $"'{value.AsString()}'" : value.ToString());
        }

        var what = index.TreeKeys.Length == 1
            ? $"property {names.First()} = {values[0]}"
            : $"properties {string.Join(", ", names.Zip(values, (name, value) => $"{name} = {value}"))}";
        return new StorageException(
            StorageError.ConstraintViolated,
            $"{(node ? "Node" : "Relationship")}({other}) already exists with {(node ? "label" : "type")} `{tokens.NameOf(index.Definition.Tokens[0])}` and {what}");
    }
}
