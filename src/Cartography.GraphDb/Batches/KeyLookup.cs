using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Storage.Properties;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Batches;

/// <summary>Finds nodes by a label and a property: through the index where there is one, else through a list made once.</summary>
internal sealed class KeyLookup
{
    private readonly WriteTransaction _write;
    private readonly int _label;
    private readonly int _key;
    private readonly PropertyIndex? _index;
    private readonly IndexKeyWriter _writer = new();
    private Dictionary<string, List<uint>>? _list;

    public KeyLookup(WriteTransaction write, int label, int key)
    {
        _write = write;
        _label = label;
        _key = key;
        _index = write.TryGetIndex(EntityKind.Node, label, [key], out var index) && index.HasTree ? index : null;
    }

    /// <summary>Adds the nodes whose property equals a value.</summary>
    public void Find(in Value value, List<uint> found)
    {
        if (value.IsNull || !StorableValue.Is(value))
        {
            return;
        }

        _writer.Clear();
        _writer.Add(value);
        var key = _writer.Finish();

        if (_index is not null)
        {
            if (_write.State.Trees[(uint)_index.Definition.Id] is { } tree)
            {
                tree.Find(key, found);
            }
        }
        else if (List().TryGetValue(TextOf(key), out var listed))
        {
            found.AddRange(listed);
        }

        if (value.Kind == ValueKind.Integer && found.Count > 0)
        {
            var wanted = value.AsInteger();
            found.RemoveAll(node => _write.NodeProperty(node, _key) is { Kind: ValueKind.Integer } other && other.AsInteger() != wanted);
        }
    }

    /// <summary>Says that a node was created, so that a later row with its key finds it.</summary>
    public void Created(uint node, in Value value)
    {
        if (_list is not null)
        {
            _writer.Clear();
            _writer.Add(value);
            AddTo(_list, TextOf(_writer.Finish()), node);
        }
    }

    private static string TextOf(ReadOnlySpan<byte> key) => Convert.ToHexString(key);

    private static void AddTo(Dictionary<string, List<uint>> list, string key, uint node)
    {
        if (!list.TryGetValue(key, out var nodes))
        {
            list[key] = nodes = new List<uint>(1);
        }

        nodes.Add(node);
    }

    private Dictionary<string, List<uint>> List()
    {
        if (_list is not null)
        {
            return _list;
        }

        _list = new Dictionary<string, List<uint>>(StringComparer.Ordinal);
        var cursor = _write.NodesWith(_label);
        var writer = new IndexKeyWriter();

        while (cursor.MoveNext())
        {
            var value = _write.NodeProperty(cursor.Current, _key);

            if (!value.IsNull)
            {
                writer.Clear();
                writer.Add(value);
                AddTo(_list, TextOf(writer.Finish()), (uint)cursor.Current);
            }
        }

        return _list;
    }
}
