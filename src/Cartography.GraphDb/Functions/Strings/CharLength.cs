namespace Cartography.GraphDb.Functions.Strings;

internal sealed class CharLength() : StringLength("char_length");
