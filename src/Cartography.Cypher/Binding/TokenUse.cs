using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <summary>A name of the graph that a statement reads.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The name.</param>
/// <param name="Span">Where it stands.</param>
public sealed record TokenUse(TokenUseKind Kind, string Name, SourceSpan Span);
