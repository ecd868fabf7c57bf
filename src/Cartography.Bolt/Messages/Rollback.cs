using Cartography.Bolt.PackStream;

namespace Cartography.Bolt.Messages;

/// <summary>Undo the open transaction.</summary>
internal sealed record Rollback : Message
{
    public static MessageType Kind { get; } = new(0x13, "Rollback", 0, Read);

    public static Rollback Instance { get; } = new();

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities)
    {
    }

    private static Rollback Read(ref PackStreamReader reader, MessageReader context) => Instance;
}
