using System.Collections.Immutable;

namespace Cartography.Core.Schema;

/// <summary>An edge that a node type declares.</summary>
/// <param name="Type">The relationship type.</param>
/// <param name="Target">The label at the other end.</param>
/// <param name="Direction">Which way it points, seen from the declaring node.</param>
/// <param name="Match">The target's properties by which it is found; all must agree.</param>
/// <param name="Properties">What the edge carries besides its stamps.</param>
/// <param name="Path">Where the value stands in the vendor's answer.</param>
/// <param name="Description">What it means, for people.</param>
public sealed record EdgeSchema(
    string Type,
    string Target,
    EdgeDirection Direction,
    ImmutableArray<MatchKey> Match,
    ImmutableArray<PropertySchema> Properties,
    string? Path = null,
    string? Description = null);
