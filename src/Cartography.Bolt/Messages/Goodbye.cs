using Cartography.Bolt.PackStream;

namespace Cartography.Bolt.Messages;

/// <summary>The client leaves.</summary>
internal sealed record Goodbye : Message
{
    public static MessageType Kind { get; } = new(0x02, "Goodbye", 0, Read);

    public static Goodbye Instance { get; } = new();

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities)
    {
    }

    private static Goodbye Read(ref PackStreamReader reader, MessageReader context) => Instance;
}
