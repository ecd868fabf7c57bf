using Cartography.Bolt.PackStream;
using Cartography.Bolt.Structures;
using Cartography.Values;

namespace Cartography.Bolt.Messages;

/// <summary>Open a transaction.</summary>
/// <param name="Extra">As of <see cref="TransactionExtra"/>.</param>
internal sealed record Begin(MapValue Extra) : Message
{
    public static MessageType Kind { get; } = new(0x11, "Begin", 1, Read);

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities) =>
        ValueWriter.WriteMap(writer, Extra, capabilities.Format);

    private static Begin Read(ref PackStreamReader reader, MessageReader context) => new(context.Values.ReadMap(ref reader));
}
