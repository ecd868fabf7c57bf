namespace Cartography.Generators.Model;

/// <summary>A key of an edge's end; <see cref="Expression"/> gives its value.</summary>
internal sealed record MatchModel(string Property, string Kind, string Expression);
