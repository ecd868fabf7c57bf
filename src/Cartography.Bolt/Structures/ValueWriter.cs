using Cartography.Bolt.PackStream;
using Cartography.Values;
using Path = Cartography.Values.Path;

namespace Cartography.Bolt.Structures;

/// <summary>Writes values, those that PackStream has and those that are structures in it.</summary>
internal static class ValueWriter
{
    public static void Write(PackStreamWriter writer, in Value value, WireFormat format)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                writer.Null();
                break;
            case ValueKind.Boolean:
                writer.Boolean(value.IsTrue);
                break;
            case ValueKind.Integer:
                writer.Integer(value.AsInteger());
                break;
            case ValueKind.Float:
                writer.Float(value.AsFloat());
                break;
            case ValueKind.String:
                writer.String(value.AsString());
                break;
            case ValueKind.Bytes:
                writer.Bytes(value.AsBytes());
                break;
            case ValueKind.List:
                WriteList(writer, value.AsList(), format);
                break;
            case ValueKind.Map:
                WriteMap(writer, value.AsMap(), format);
                break;
            case ValueKind.Node:
                WriteNode(writer, ContentsOf(value.NodeContents), format);
                break;
            case ValueKind.Relationship:
                WriteRelationship(writer, ContentsOf(value.RelationshipContents), format);
                break;
            case ValueKind.Path:
                WritePath(writer, value.AsPath(), format);
                break;
            default:
                TemporalWriter.Write(writer, value, format);
                break;
        }
    }

    public static void WriteMap(PackStreamWriter writer, MapValue map, WireFormat format)
    {
        writer.MapHead(map.Count);

        for (var i = 0; i < map.Count; i++)
        {
            writer.String(map.KeyAt(i));
            Write(writer, map.ValueAt(i), format);
        }
    }

    private static void WriteList(PackStreamWriter writer, ListValue list, WireFormat format)
    {
        writer.ListHead(list.Count);

        for (var i = 0; i < list.Count; i++)
        {
            Write(writer, list[i], format);
        }
    }

    private static void WriteNode(PackStreamWriter writer, Node node, WireFormat format)
    {
        writer.StructureHead(StructureTag.Node, format.ElementIds ? 4 : 3);
        writer.Integer(node.Id);
        writer.ListHead(node.Labels.Count);

        for (var i = 0; i < node.Labels.Count; i++)
        {
            writer.String(node.Labels[i]);
        }

        WriteMap(writer, node.Properties, format);

        if (format.ElementIds)
        {
            writer.String(node.ElementId);
        }
    }

    private static void WriteRelationship(PackStreamWriter writer, Relationship relationship, WireFormat format)
    {
        writer.StructureHead(StructureTag.Relationship, format.ElementIds ? 8 : 5);
        writer.Integer(relationship.Id);
        writer.Integer(relationship.StartId);
        writer.Integer(relationship.EndId);
        writer.String(relationship.Type);
        WriteMap(writer, relationship.Properties, format);

        if (format.ElementIds)
        {
            writer.String(relationship.ElementId);
            writer.String(relationship.StartElementId);
            writer.String(relationship.EndElementId);
        }
    }

    // A path is its different nodes, its different relationships, and the walk as numbers into both.
    private static void WritePath(PackStreamWriter writer, Path path, WireFormat format)
    {
        var nodes = new Numbering<Node>();
        var relationships = new Numbering<Relationship>();
        var walk = new int[2 * path.Length];
        var from = ContentsOf(path.Nodes[0].NodeContents);
        nodes.Add(from.Id, from);

        for (var i = 0; i < path.Length; i++)
        {
            var relationship = ContentsOf(path.Relationships[i].RelationshipContents);
            var to = ContentsOf(path.Nodes[i + 1].NodeContents);
            var number = relationships.Add(relationship.Id, relationship) + 1;
            var isAgainst = relationship.StartId == to.Id && relationship.StartId != from.Id;
            walk[2 * i] = isAgainst ? -number : number;
            walk[(2 * i) + 1] = nodes.Add(to.Id, to);
            from = to;
        }

        writer.StructureHead(StructureTag.Path, 3);
        writer.ListHead(nodes.Items.Count);

        foreach (var node in nodes.Items)
        {
            WriteNode(writer, node, format);
        }

        writer.ListHead(relationships.Items.Count);

        foreach (var relationship in relationships.Items)
        {
            WriteUnbound(writer, relationship, format);
        }

        writer.ListHead(walk.Length);

        foreach (var step in walk)
        {
            writer.Integer(step);
        }
    }

    private static void WriteUnbound(PackStreamWriter writer, Relationship relationship, WireFormat format)
    {
        writer.StructureHead(StructureTag.UnboundRelationship, format.ElementIds ? 4 : 3);
        writer.Integer(relationship.Id);
        writer.String(relationship.Type);
        WriteMap(writer, relationship.Properties, format);

        if (format.ElementIds)
        {
            writer.String(relationship.ElementId);
        }
    }

    private static T ContentsOf<T>(T? contents)
        where T : class =>
        contents ?? throw new InvalidOperationException("A node or relationship can leave the database only with its contents.");
}
