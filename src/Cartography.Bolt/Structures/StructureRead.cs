using Cartography.Bolt.PackStream;
using Cartography.Values;

namespace Cartography.Bolt.Structures;

/// <summary>Reads the fields of a structure.</summary>
internal delegate Value StructureRead(ref PackStreamReader reader, ValueReader values, int depth);
