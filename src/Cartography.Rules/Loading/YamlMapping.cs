namespace Cartography.Rules.Loading;

/// <summary>Names with values, in the order of the file; each name once.</summary>
internal sealed record YamlMapping(long Line, IReadOnlyList<(YamlScalar Key, YamlNode Value)> Entries) : YamlNode(Line);
