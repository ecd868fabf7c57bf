using Cartography.Bolt.PackStream;
using Cartography.Values;
using Path = Cartography.Values.Path;

namespace Cartography.Bolt.Structures;

/// <summary>Reads nodes, relationships and paths.</summary>
internal static class EntityReader
{
    public static Value ReadNode(ref PackStreamReader reader, ValueReader values, int depth) =>
        Value.From(ReadNodeFields(ref reader, values, depth));

    public static Value ReadRelationship(ref PackStreamReader reader, ValueReader values, int depth)
    {
        var id = reader.ReadInteger();
        var start = reader.ReadInteger();
        var end = reader.ReadInteger();
        var type = reader.ReadString();
        var properties = values.ReadMap(ref reader, depth);

        return Value.From(values.Format.ElementIds
            ? new Relationship(id, reader.ReadString(), type, start, reader.ReadString(), end, reader.ReadString(), properties)
            : new Relationship(id, TextOf(id), type, start, TextOf(start), end, TextOf(end), properties));
    }

    public static Value ReadPath(ref PackStreamReader reader, ValueReader values, int depth)
    {
        var nodes = new List<Node>();

        for (var left = reader.ReadListHead(); left > 0; left--)
        {
            Expect(ref reader, StructureTag.Node, values.Format.ElementIds ? 4 : 3);
            nodes.Add(ReadNodeFields(ref reader, values, depth));
        }

        var unbound = new List<Unbound>();

        for (var left = reader.ReadListHead(); left > 0; left--)
        {
            Expect(ref reader, StructureTag.UnboundRelationship, values.Format.ElementIds ? 4 : 3);
            var id = reader.ReadInteger();
            var type = reader.ReadString();
            var properties = values.ReadMap(ref reader, depth);
            unbound.Add(new Unbound(id, type, properties, values.Format.ElementIds ? reader.ReadString() : TextOf(id)));
        }

        return ReadWalk(ref reader, nodes, unbound);
    }

    private static Value ReadWalk(ref PackStreamReader reader, List<Node> nodes, List<Unbound> unbound)
    {
        var steps = reader.ReadListHead();

        if (nodes.Count == 0 || steps % 2 != 0)
        {
            throw new ProtocolException(ProtocolFault.Invalid, "A path has no nodes, or half a step.");
        }

        var walkedNodes = new List<Value> { Value.From(nodes[0]) };
        var walkedRelationships = new List<Value>();
        var from = nodes[0];

        for (var i = 0; i < steps; i += 2)
        {
            var number = reader.ReadInteger();
            var relationship = At(unbound, Math.Abs(Math.Max(number, -int.MaxValue)) - 1);
            var to = At(nodes, reader.ReadInteger());
            var (start, end) = number > 0 ? (from, to) : (to, from);
            walkedRelationships.Add(Value.From(new Relationship(
                relationship.Id, relationship.ElementId, relationship.Type, start.Id, start.ElementId, end.Id, end.ElementId, relationship.Properties)));
            walkedNodes.Add(Value.From(to));
            from = to;
        }

        return Value.From(new Path([.. walkedNodes], [.. walkedRelationships]));
    }

    private static Node ReadNodeFields(ref PackStreamReader reader, ValueReader values, int depth)
    {
        var id = reader.ReadInteger();
        var count = reader.ReadListHead();
        var labels = new List<string>(Math.Min(count, 4));

        for (var i = 0; i < count; i++)
        {
            labels.Add(values.Text(ref reader));
        }

        var properties = values.ReadMap(ref reader, depth);
        return new Node(id, values.Format.ElementIds ? reader.ReadString() : TextOf(id), labels, properties);
    }

    private static void Expect(ref PackStreamReader reader, byte tag, int fields)
    {
        var head = reader.ReadStructureHead();

        if (head != (tag, fields))
        {
            throw new ProtocolException(ProtocolFault.Invalid, $"A structure of tag 0x{head.Tag:X2} has no place in a path.");
        }
    }

    private static T At<T>(List<T> items, long index) => index >= 0 && index < items.Count
        ? items[(int)index]
        : throw new ProtocolException(ProtocolFault.Invalid, $"A path goes over number {index}, which it does not have.");

    // Before versions with element ids the number is all there is; Neo4j's drivers give it as text too.
    private static string TextOf(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Unbound(long Id, string Type, MapValue Properties, string ElementId);
}
