using Cartography.Bolt.PackStream;
using Cartography.Values;

namespace Cartography.Bolt.Messages;

/// <summary>The map that PULL and DISCARD have.</summary>
internal static class StreamExtra
{
    public static void Write(PackStreamWriter writer, long count, long query)
    {
        writer.MapHead(query == -1 ? 1 : 2);
        writer.String("n");
        writer.Integer(count);

        if (query != -1)
        {
            writer.String("qid");
            writer.Integer(query);
        }
    }

    public static (long Count, long Query) Read(MapValue extra)
    {
        var count = extra.Integer("n") ?? throw new ProtocolException(ProtocolFault.Invalid, "The number of rows 'n' is missing.");

        return count is -1 or >= 1
            ? (count, extra.Integer("qid") ?? -1)
            : throw new ProtocolException(ProtocolFault.Invalid, $"The number of rows 'n' must be at least 1, or -1 for all, not {count}.");
    }
}
