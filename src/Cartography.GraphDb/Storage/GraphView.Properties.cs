using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Properties;
using Cartography.Values;

namespace Cartography.GraphDb.Storage;

internal abstract partial class GraphView
{
    /// <summary>A property of a node; null where it has none, or is not there.</summary>
    public Value NodeProperty(long node, int key)
    {
        ref readonly var record = ref Node(node);
        return PropertyOf(key, record.Created, record.Seen, record.Properties);
    }

    /// <summary>A property of a relationship; null where it has none, or is not there.</summary>
    public Value RelationshipProperty(long relationship, int key)
    {
        ref readonly var record = ref Relationship(relationship);
        return PropertyOf(key, record.Created, record.Seen, record.Properties);
    }

    /// <summary>All properties of a node.</summary>
    public MapValue NodeProperties(long node)
    {
        ref readonly var record = ref Node(node);
        return PropertiesOf(record.Created, record.Seen, record.Properties);
    }

    /// <summary>All properties of a relationship.</summary>
    public MapValue RelationshipProperties(long relationship)
    {
        ref readonly var record = ref Relationship(relationship);
        return PropertiesOf(record.Created, record.Seen, record.Properties);
    }

    /// <summary>The keys of a node's properties.</summary>
    public int[] NodePropertyKeys(long node)
    {
        ref readonly var record = ref Node(node);
        return [.. StampBlock(record.Created).Keys, .. StampBlock(record.Seen).Keys, .. Block(record.Properties).Keys];
    }

    /// <summary>The keys of a relationship's properties.</summary>
    public int[] RelationshipPropertyKeys(long relationship)
    {
        ref readonly var record = ref Relationship(relationship);
        return [.. StampBlock(record.Created).Keys, .. StampBlock(record.Seen).Keys, .. Block(record.Properties).Keys];
    }

    /// <summary>
    /// A node's text property as UTF-8, without making a string of it; the span lives as long as the view. False where the
    /// property is missing, no text, or a text that has no UTF-8: then <see cref="NodeProperty"/> is to be asked.
    /// </summary>
    public bool TryNodeText(long node, int key, out ReadOnlySpan<byte> utf8)
    {
        var block = Block(Node(node).Properties);
        var index = block.IndexOf(key);
        utf8 = default;
        return index >= 0 && block.TryTextAt(index, out utf8);
    }

    /// <summary>From which scope a node was last written; null where it was written otherwise. No query sees it.</summary>
    public string? ScopeOf(long node)
    {
        var scope = State.Stamps[Node(node).Seen].ScopePlusOne;
        return scope == 0 ? null : Catalog.Scopes.NameOf((int)scope - 1);
    }

    /// <summary>The properties at an address.</summary>
    internal PropertyBlock Block(uint address)
    {
        var bytes = BlobHeap.Read(State.Blobs, address);
        return new PropertyBlock(bytes, Catalog.Shapes[PropertyBlock.ShapeOf(bytes)]);
    }

    /// <summary>The properties of a stamp.</summary>
    internal PropertyBlock StampBlock(uint stamp) => Block(State.Stamps[stamp].Properties);

    private Value PropertyOf(int key, uint created, uint seen, uint properties)
    {
        var block = StampKeys.Contains(key) ? StampBlock(key == StampKeys.FirstSeen ? created : seen) : Block(properties);
        var index = block.IndexOf(key);
        return index < 0 ? default : block.ValueAt(index);
    }

    private MapValue PropertiesOf(uint created, uint seen, uint properties)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        AddTo(entries, Block(properties));
        AddTo(entries, StampBlock(created));
        AddTo(entries, StampBlock(seen));
        return MapValue.Of(entries);
    }

    private void AddTo(List<KeyValuePair<string, Value>> entries, PropertyBlock block)
    {
        for (var i = 0; i < block.Count; i++)
        {
            entries.Add(KeyValuePair.Create(PropertyKeys.NameOf(block.Keys[i]), block.ValueAt(i)));
        }
    }
}
