using Cartography.Bolt.PackStream;
using Cartography.Bolt.Structures;
using Cartography.Values;

namespace Cartography.Bolt.Messages;

/// <summary>Done.</summary>
/// <param name="Metadata">What there is to say about it.</param>
internal sealed record Success(MapValue Metadata) : Message
{
    public static MessageType Kind { get; } = new(0x70, "Success", 1, Read);

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities) =>
        ValueWriter.WriteMap(writer, Metadata, capabilities.Format);

    private static Success Read(ref PackStreamReader reader, MessageReader context) => new(context.Values.ReadMap(ref reader));
}
