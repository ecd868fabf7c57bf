namespace Cartography.Generators.Model;

/// <summary>A label beside the primary one; each of <see cref="When"/> is one alternative, <c>property=text</c> joined by line feeds.</summary>
internal sealed record LabelModel(string Label, EquatableArray<string> When, bool Semantic);
