using System.Collections.Immutable;

namespace Cartography.Core.Schema;

/// <summary>The node that a node type's nodes belong to, and the edge between them.</summary>
/// <param name="Label">The owner's label.</param>
/// <param name="Relationship">The relationship type, RESOURCE as a rule.</param>
/// <param name="Direction">Inward: from the owner to the node.</param>
/// <param name="Match">The owner's properties that the scope's owner keys are matched with, in their order.</param>
public sealed record OwnerSchema(string Label, string Relationship, EdgeDirection Direction, ImmutableArray<MatchKey> Match);
