using Cartography.Bolt.PackStream;
using Cartography.Bolt.Structures;

namespace Cartography.Bolt.Messages;

/// <summary>Reads the messages of one connection.</summary>
internal sealed class MessageReader(Capabilities capabilities, MessageTable messages, StructureTable structures)
{
    /// <summary>What the version can do.</summary>
    public Capabilities Capabilities { get; } = capabilities;

    /// <summary>Reads the values in messages.</summary>
    public ValueReader Values { get; } = new(capabilities.Format, structures);

    /// <summary>Reads what a client sends.</summary>
    public static MessageReader ForRequests(Capabilities capabilities) =>
        new(capabilities, MessageTable.Requests, StructureTable.ForParameters(capabilities.Format));

    /// <summary>Reads what a server sends.</summary>
    public static MessageReader ForResponses(Capabilities capabilities) =>
        new(capabilities, MessageTable.Responses, StructureTable.ForResults(capabilities.Format));

    /// <summary>The message in these bytes. What stands behind its last field is not looked at.</summary>
    public Message Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackStreamReader(bytes);
        var (tag, fields) = reader.ReadStructureHead();

        // Without knowing a message it cannot be known whether it may be passed over.
        var type = messages.Find(tag, Capabilities)
            ?? throw new ProtocolException(ProtocolFault.Unreadable, $"There is no message of tag 0x{tag:X2} in Bolt {Capabilities.Version}.");

        return fields == type.Fields
            ? type.Read(ref reader, this)
            : throw new ProtocolException(ProtocolFault.InvalidFormat, $"{type.Name} has {type.Fields} fields, but {fields} came.");
    }
}
