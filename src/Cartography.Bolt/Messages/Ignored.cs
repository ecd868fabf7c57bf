using Cartography.Bolt.PackStream;

namespace Cartography.Bolt.Messages;

/// <summary>Not done, since something before it failed.</summary>
internal sealed record Ignored : Message
{
    public static MessageType Kind { get; } = new(0x7E, "Ignored", 0, Read);

    public static Ignored Instance { get; } = new();

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities)
    {
    }

    private static Ignored Read(ref PackStreamReader reader, MessageReader context) => Instance;
}
