using Cartography.Bolt.PackStream;

namespace Cartography.Bolt.Messages;

/// <summary>Writes messages.</summary>
internal static class MessageWriter
{
    /// <summary>Writes a message, without chunks around it.</summary>
    public static void Write(OutputBuffer output, Message message, Capabilities capabilities)
    {
        var writer = new PackStreamWriter(output);
        writer.StructureHead(message.Type.Tag, message.Type.Fields);
        message.WriteFields(writer, capabilities);
    }
}
