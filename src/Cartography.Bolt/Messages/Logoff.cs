using Cartography.Bolt.PackStream;

namespace Cartography.Bolt.Messages;

/// <summary>The user leaves, the connection stays.</summary>
internal sealed record Logoff : Message
{
    public static MessageType Kind { get; } = new(0x6B, "Logoff", 0, Read) { IsIn = capabilities => capabilities.Logon };

    public static Logoff Instance { get; } = new();

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities)
    {
    }

    private static Logoff Read(ref PackStreamReader reader, MessageReader context) => Instance;
}
