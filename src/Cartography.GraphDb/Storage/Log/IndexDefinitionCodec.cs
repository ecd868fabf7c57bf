using Cartography.GraphDb.Storage.Indexing;

namespace Cartography.GraphDb.Storage.Log;

/// <summary>Index definitions to and from bytes.</summary>
internal static class IndexDefinitionCodec
{
    public static void Write(ByteWriter to, IndexDefinition definition)
    {
        to.Number((uint)definition.Id);
        to.Text(definition.Name);
        to.Number((uint)definition.Kind);
        to.Number((uint)definition.Entity);
        to.Byte(definition.IsUnique ? (byte)1 : (byte)0);
        to.Text(definition.Options);
        WriteNumbers(to, definition.Tokens);
        WriteNumbers(to, definition.Keys);
    }

    public static IndexDefinition Read(ref ByteReader from)
    {
        var id = (int)from.Number();
        var name = from.Text();
        var kind = (IndexKind)from.Number();
        var entity = (EntityKind)from.Number();
        var unique = from.Byte() != 0;
        var options = from.Text();
        var tokens = ReadNumbers(ref from);
        var keys = ReadNumbers(ref from);
        return new IndexDefinition(id, name, kind, entity, tokens, keys, unique, options);
    }

    public static void WriteNumbers(ByteWriter to, IReadOnlyList<int> numbers)
    {
        to.Number((uint)numbers.Count);

        foreach (var number in numbers)
        {
            to.Number((uint)number);
        }
    }

    public static int[] ReadNumbers(ref ByteReader from)
    {
        var numbers = new List<int>();

        for (var left = from.Number(); left > 0; left--)
        {
            numbers.Add((int)from.Number());
        }

        return [.. numbers];
    }
}
