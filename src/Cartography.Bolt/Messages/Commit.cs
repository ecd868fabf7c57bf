using Cartography.Bolt.PackStream;

namespace Cartography.Bolt.Messages;

/// <summary>Commit the open transaction.</summary>
internal sealed record Commit : Message
{
    public static MessageType Kind { get; } = new(0x12, "Commit", 0, Read);

    public static Commit Instance { get; } = new();

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities)
    {
    }

    private static Commit Read(ref PackStreamReader reader, MessageReader context) => Instance;
}
