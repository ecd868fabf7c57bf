using System.Collections.Immutable;
using Cartography.Values;

namespace Cartography.Core.Loading;

/// <summary>The owner of what a sink takes.</summary>
/// <param name="Keys">The owner's keys, as its edges match it; none: there is no owner.</param>
/// <param name="IsThere">Whether the owner is in the graph already, so that its edges need not wait: the foundation writes scopes' owners.</param>
internal sealed record OwnerKeys(ImmutableArray<Value> Keys, bool IsThere)
{
    public static OwnerKeys None { get; } = new([], IsThere: true);
}
