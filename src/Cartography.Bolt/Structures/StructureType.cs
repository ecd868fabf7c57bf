namespace Cartography.Bolt.Structures;

/// <summary>A kind of structure that is a value.</summary>
/// <param name="Tag">Its tag.</param>
/// <param name="Fields">How many fields it has.</param>
/// <param name="Read">Reads them.</param>
internal sealed record StructureType(byte Tag, int Fields, StructureRead Read);
