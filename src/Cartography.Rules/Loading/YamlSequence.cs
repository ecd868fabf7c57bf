namespace Cartography.Rules.Loading;

/// <summary>A list.</summary>
internal sealed record YamlSequence(long Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line);
