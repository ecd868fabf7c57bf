namespace Cartography.Rules.Loading;

/// <summary>A piece of a YAML file and the line on which it begins.</summary>
internal abstract record YamlNode(long Line);
