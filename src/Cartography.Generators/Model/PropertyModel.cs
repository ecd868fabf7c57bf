namespace Cartography.Generators.Model;

/// <summary>A property of the graph, and the expression that gives its value.</summary>
internal sealed record PropertyModel(string Name, ValueForm Form, string? Path, bool Indexed, string? Description, string Expression);
