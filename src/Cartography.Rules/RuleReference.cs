namespace Cartography.Rules;

/// <summary>A page to read more on.</summary>
/// <param name="Text">What the page is called.</param>
/// <param name="Url">Where it is.</param>
public sealed record RuleReference(string Text, string Url);
