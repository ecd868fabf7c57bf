namespace Cartography.Rules.Running;

/// <summary>A finding that people decided to live with.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Suppression">Why it is not reported.</param>
public sealed record SuppressedFinding(Finding Finding, Suppression Suppression);
