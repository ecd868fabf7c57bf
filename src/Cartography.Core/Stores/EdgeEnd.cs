using System.Collections.Immutable;
using Cartography.Core.Schema;

namespace Cartography.Core.Stores;

/// <summary>How the node at one end of an edge is found.</summary>
/// <param name="Label">A label that it carries, primary or not.</param>
/// <param name="Keys">The properties to be compared; all must agree, and a null key matches nothing.</param>
public sealed record EdgeEnd(string Label, ImmutableArray<MatchKey> Keys);
