namespace Cartography.Providers.Aws.Tests.LocalAws;

/// <summary>A label that is compared.</summary>
/// <param name="Label">The label.</param>
/// <param name="All">Whether all nodes of the original must be there, or others bring some.</param>
/// <param name="Without">Properties and labels that others bring.</param>
internal sealed record DeterminedNode(string Label, bool All, IReadOnlySet<string> Without);
