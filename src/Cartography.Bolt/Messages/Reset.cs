using Cartography.Bolt.PackStream;

namespace Cartography.Bolt.Messages;

/// <summary>Stop what is running, forget what failed, be ready again.</summary>
internal sealed record Reset : Message
{
    public static MessageType Kind { get; } = new(0x0F, "Reset", 0, Read);

    public static Reset Instance { get; } = new();

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities)
    {
    }

    private static Reset Read(ref PackStreamReader reader, MessageReader context) => Instance;
}
