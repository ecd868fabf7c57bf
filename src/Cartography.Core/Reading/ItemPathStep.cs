namespace Cartography.Core.Reading;

/// <summary>One name of a path, and whether it is a list.</summary>
internal readonly record struct ItemPathStep(string Name, ListForm List);
