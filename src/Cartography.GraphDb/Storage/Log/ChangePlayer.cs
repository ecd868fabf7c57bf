using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Writing;

namespace Cartography.GraphDb.Storage.Log;

/// <summary>Plays the changes of a record again.</summary>
internal static class ChangePlayer
{
    public static void Play(ReadOnlySpan<byte> record, GraphWriter writer, Catalog catalog)
    {
        var reader = new ByteReader(record);

        while (!reader.IsAtEnd)
        {
            var kind = (ChangeKind)reader.Byte();

            if (kind < ChangeKind.Stamp)
            {
                PlayCatalog(kind, ref reader, catalog);
            }
            else if (kind < ChangeKind.AddRelationship)
            {
                PlayNode(kind, ref reader, writer);
            }
            else if (kind < ChangeKind.AddIndex)
            {
                PlayRelationship(kind, ref reader, writer);
            }
            else if (kind == ChangeKind.AddIndex)
            {
                writer.AddIndex(IndexDefinitionCodec.Read(ref reader));
            }
            else if (kind == ChangeKind.DropIndex)
            {
                writer.DropIndex((int)reader.Number());
            }
            else
            {
                throw Unknown(kind);
            }
        }
    }

    public static void PlayCatalog(ChangeKind kind, ref ByteReader reader, Catalog catalog)
    {
        switch (kind)
        {
            case ChangeKind.Label:
                catalog.Labels.GetOrAdd(reader.Text());
                break;
            case ChangeKind.RelationshipType:
                catalog.RelationshipTypes.GetOrAdd(reader.Text());
                break;
            case ChangeKind.PropertyKey:
                catalog.PropertyKeys.GetOrAdd(reader.Text());
                break;
            case ChangeKind.Scope:
                catalog.Scopes.GetOrAdd(reader.Text());
                break;
            case ChangeKind.LabelSet:
                catalog.LabelSets.Intern(IndexDefinitionCodec.ReadNumbers(ref reader));
                break;
            case ChangeKind.Shape:
                catalog.Shapes.Intern(IndexDefinitionCodec.ReadNumbers(ref reader));
                break;
            default:
                throw Unknown(kind);
        }
    }

    private static void PlayNode(ChangeKind kind, ref ByteReader reader, GraphWriter writer)
    {
        switch (kind)
        {
            case ChangeKind.Stamp:
                var (stamp, scope) = (reader.Number(), reader.Number());
                writer.PutStamp(stamp, reader.Bytes(), scope);
                break;
            case ChangeKind.AddNode:
                var (labelSet, created, seen) = (reader.Number(), reader.Number(), reader.Number());
                writer.AddNode(labelSet, created, seen, reader.Bytes());
                break;
            case ChangeKind.NodeLabels:
                var node = reader.Number();
                writer.SetNodeLabels(node, reader.Number());
                break;
            case ChangeKind.NodeBlock:
                var changed = reader.Number();
                writer.SetNodeBlock(changed, reader.Bytes());
                break;
            case ChangeKind.NodeStamps:
                var stamped = reader.Number();
                var newCreated = reader.Number();
                writer.SetNodeStamps(stamped, newCreated, reader.Number());
                break;
            case ChangeKind.DeleteNode:
                writer.DeleteNode(reader.Number());
                break;
            case ChangeKind.NodesSeen:
                var (by, first, count) = (reader.Number(), reader.Number(), reader.Number());

                for (var id = first; id < first + count; id++)
                {
                    writer.SetNodeStamps(id, writer.State.Nodes[id].Created, by);
                }

                break;
            default:
                throw Unknown(kind);
        }
    }

    private static void PlayRelationship(ChangeKind kind, ref ByteReader reader, GraphWriter writer)
    {
        switch (kind)
        {
            case ChangeKind.AddRelationship:
                var (type, start, end) = ((int)reader.Number(), reader.Number(), reader.Number());
                var (created, seen) = (reader.Number(), reader.Number());
                writer.AddRelationship(type, start, end, created, seen, reader.Bytes());
                break;
            case ChangeKind.RelationshipBlock:
                var changed = reader.Number();
                writer.SetRelationshipBlock(changed, reader.Bytes());
                break;
            case ChangeKind.RelationshipStamps:
                var stamped = reader.Number();
                var newCreated = reader.Number();
                writer.SetRelationshipStamps(stamped, newCreated, reader.Number());
                break;
            case ChangeKind.DeleteRelationship:
                writer.DeleteRelationship(reader.Number());
                break;
            case ChangeKind.RelationshipsSeen:
                var (by, first, count) = (reader.Number(), reader.Number(), reader.Number());

                for (var id = first; id < first + count; id++)
                {
                    writer.SetRelationshipStamps(id, writer.State.Relationships[id].Created, by);
                }

                break;
            default:
                throw Unknown(kind);
        }
    }

    private static StorageException Unknown(ChangeKind kind) =>
        new(StorageError.NewerFormat, $"The graph's log has a change of the unknown kind {(byte)kind}. A newer version of this program wrote it; use that one.");
}
