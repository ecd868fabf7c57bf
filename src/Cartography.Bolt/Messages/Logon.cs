using Cartography.Bolt.PackStream;
using Cartography.Bolt.Structures;
using Cartography.Values;

namespace Cartography.Bolt.Messages;

/// <summary>Who the user is.</summary>
/// <param name="Token">scheme, principal, credentials, ...</param>
internal sealed record Logon(MapValue Token) : Message
{
    public static MessageType Kind { get; } = new(0x6A, "Logon", 1, Read) { IsIn = capabilities => capabilities.Logon };

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities) =>
        ValueWriter.WriteMap(writer, Token, capabilities.Format);

    private static Logon Read(ref PackStreamReader reader, MessageReader context) => new(context.Values.ReadMap(ref reader));
}
