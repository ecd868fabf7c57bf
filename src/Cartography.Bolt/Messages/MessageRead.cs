using Cartography.Bolt.PackStream;

namespace Cartography.Bolt.Messages;

/// <summary>Reads the fields of a message.</summary>
internal delegate Message MessageRead(ref PackStreamReader reader, MessageReader context);
