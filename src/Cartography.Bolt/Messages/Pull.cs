using Cartography.Bolt.PackStream;

namespace Cartography.Bolt.Messages;

/// <summary>Send rows.</summary>
/// <param name="Count">How many rows, at least 1; -1 for all.</param>
/// <param name="Query">Which of the transaction's results, by its qid; -1 for the last.</param>
internal sealed record Pull(long Count, long Query = -1) : Message
{
    public static MessageType Kind { get; } = new(0x3F, "Pull", 1, Read);

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities) => StreamExtra.Write(writer, Count, Query);

    private static Pull Read(ref PackStreamReader reader, MessageReader context)
    {
        var (count, query) = StreamExtra.Read(context.Values.ReadMap(ref reader));
        return new Pull(count, query);
    }
}
