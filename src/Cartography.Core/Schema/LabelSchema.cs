using System.Collections.Immutable;

namespace Cartography.Core.Schema;

/// <summary>A label beside the primary one.</summary>
/// <param name="Label">The label.</param>
/// <param name="When">
/// Alternatives, each a list of (property, text) that must all hold for the node to carry the label. Empty: it always does.
/// </param>
/// <param name="Semantic">Whether it is one of the labels that mean the same at every vendor.</param>
public sealed record LabelSchema(string Label, ImmutableArray<ImmutableArray<KeyValuePair<string, string>>> When, bool Semantic = false)
{
    /// <summary>Whether nodes carry it only while a condition holds.</summary>
    public bool IsConditional => !When.IsDefaultOrEmpty;
}
