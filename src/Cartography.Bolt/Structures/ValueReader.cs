using Cartography.Bolt.PackStream;
using Cartography.Values;

namespace Cartography.Bolt.Structures;

/// <summary>
/// Reads values of one connection. Memory grows with the bytes that are there, never with what they announce; nesting is
/// limited, so that no walk over a value reaches the end of the stack.
/// </summary>
internal sealed class ValueReader(WireFormat format, StructureTable structures)
{
    /// <summary>How deep lists and maps may be nested.</summary>
    public const int DepthLimit = 1024;

    // A first guess at the room for a list: with the limit on nesting it bounds what a lie about sizes can cost.
    private const int TrustedCount = 256;

    private readonly ShapeCache _shapes = new();
    private NamedZone? _lastZone;

    /// <summary>How nodes and times are written.</summary>
    public WireFormat Format { get; } = format;

    /// <summary>The next value.</summary>
    public Value Read(ref PackStreamReader reader, int depth = 0) => reader.PeekType() switch
    {
        PackType.Null => ReadNull(ref reader),
        PackType.Boolean => reader.ReadBoolean(),
        PackType.Integer => reader.ReadInteger(),
        PackType.Float => reader.ReadFloat(),
        PackType.String => reader.ReadString(),
        PackType.Bytes => Value.From(reader.ReadBytes().ToArray()),
        PackType.List => Value.From(ReadList(ref reader, depth)),
        PackType.Map => Value.From(ReadMap(ref reader, depth)),
        PackType.Structure => ReadStructure(ref reader, Deeper(depth)),
        _ => throw new ProtocolException(ProtocolFault.Invalid, "A value begins with a marker that has no meaning."),
    };

    /// <summary>The next value, which must be a list.</summary>
    public ListValue ReadList(ref PackStreamReader reader, int depth = 0) => ListValue.Of(ReadItems(ref reader, depth));

    /// <summary>The items of the next value, which must be a list.</summary>
    public Value[] ReadItems(ref PackStreamReader reader, int depth = 0)
    {
        var inner = Deeper(depth);
        var count = reader.ReadListHead();
        var items = new Value[Math.Min(count, TrustedCount)];

        for (var i = 0; i < count; i++)
        {
            if (i == items.Length)
            {
                Array.Resize(ref items, (int)Math.Min(count, 2L * items.Length));
            }

            items[i] = Read(ref reader, inner);
        }

        return items;
    }

    /// <summary>The next value, which must be a map. A key that is there twice is refused.</summary>
    public MapValue ReadMap(ref PackStreamReader reader, int depth = 0)
    {
        var inner = Deeper(depth);
        var count = reader.ReadMapHead();

        if (count == 0)
        {
            return MapValue.Empty;
        }

        var values = new Value[Math.Min(count, TrustedCount)];
        var keys = ShapeCache.Begin(count);

        for (var i = 0; i < count; i++)
        {
            if (i == values.Length)
            {
                Array.Resize(ref values, (int)Math.Min(count, 2L * values.Length));
            }

            _shapes.Key(ref keys, i, reader.ReadStringBytes());
            values[i] = Read(ref reader, inner);
        }

        return MapValue.Of(_shapes.End(keys), values);
    }

    /// <summary>The next value, which must be a string of the kind that comes again, such as a label.</summary>
    public string Text(ref PackStreamReader reader) => _shapes.Keys.Find(reader.ReadStringBytes());

    /// <summary>The zone of this name, one object for as long as the name stays the same.</summary>
    public NamedZone ZoneOf(string name)
    {
        if (_lastZone?.Name != name)
        {
            _lastZone = ZoneClock.Exists(name)
                ? new NamedZone(name)
                : throw new ProtocolException(ProtocolFault.Invalid, $"There is no time zone '{name}'.");
        }

        return _lastZone;
    }

    private Value ReadStructure(ref PackStreamReader reader, int depth)
    {
        var (tag, fields) = reader.ReadStructureHead();
        return structures.Find(tag, fields).Read(ref reader, this, depth);
    }

    private static Value ReadNull(ref PackStreamReader reader)
    {
        reader.ReadNull();
        return Value.Null;
    }

    private static int Deeper(int depth) => depth < DepthLimit
        ? depth + 1
        : throw new ProtocolException(ProtocolFault.Invalid, $"Lists and maps are nested deeper than {DepthLimit}.");
}
