namespace Cartography.GraphDb.Functions.Strings;

internal sealed class CharacterLength() : StringLength("character_length");
