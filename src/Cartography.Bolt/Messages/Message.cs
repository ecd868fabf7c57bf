using Cartography.Bolt.PackStream;

namespace Cartography.Bolt.Messages;

/// <summary>A message of the protocol. What kinds there are stands in <see cref="MessageTable"/>.</summary>
internal abstract record Message
{
    /// <summary>What kind of message it is.</summary>
    public abstract MessageType Type { get; }

    /// <summary>Writes the fields, as many as the type says.</summary>
    public abstract void WriteFields(PackStreamWriter writer, Capabilities capabilities);
}
