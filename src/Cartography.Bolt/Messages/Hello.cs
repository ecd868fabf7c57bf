using Cartography.Bolt.PackStream;
using Cartography.Bolt.Structures;
using Cartography.Values;

namespace Cartography.Bolt.Messages;

/// <summary>The first message: who the client is, and before LOGON the user too.</summary>
/// <param name="Extra">user_agent, bolt_agent, routing, filters of notifications, and the user's token where there is no LOGON.</param>
internal sealed record Hello(MapValue Extra) : Message
{
    public static MessageType Kind { get; } = new(0x01, "Hello", 1, Read);

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities) =>
        ValueWriter.WriteMap(writer, Extra, capabilities.Format);

    private static Hello Read(ref PackStreamReader reader, MessageReader context) => new(context.Values.ReadMap(ref reader));
}
