using Cartography.Bolt.PackStream;
using Cartography.Bolt.Structures;
using Cartography.Values;

namespace Cartography.Bolt.Messages;

/// <summary>Run a query.</summary>
/// <param name="Query">Its text.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Extra">As of <see cref="TransactionExtra"/>; of no effect inside a transaction.</param>
internal sealed record Run(string Query, MapValue Parameters, MapValue Extra) : Message
{
    public static MessageType Kind { get; } = new(0x10, "Run", 3, Read);

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities)
    {
        writer.String(Query);
        ValueWriter.WriteMap(writer, Parameters, capabilities.Format);
        ValueWriter.WriteMap(writer, Extra, capabilities.Format);
    }

    private static Run Read(ref PackStreamReader reader, MessageReader context) =>
        new(reader.ReadString(), context.Values.ReadMap(ref reader), context.Values.ReadMap(ref reader));
}
