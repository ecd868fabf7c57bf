namespace Cartography.Rules.Loading;

/// <summary>A text.</summary>
/// <param name="Line">Where it begins.</param>
/// <param name="Text">Without quotes.</param>
/// <param name="Plain">Whether it was written without quotes, so that it can be a number, true, false or null.</param>
internal sealed record YamlScalar(long Line, string Text, bool Plain) : YamlNode(Line);
