using System.Collections.Immutable;
using Cartography.Values;

namespace Cartography.Core.Sync;

/// <summary>
/// What a resource is asked for in one go, such as a region of an account: the unit of concurrency, completeness and resume. Providers derive
/// from it and give it the client that reaches that scope.
/// </summary>
public abstract class Scope
{
    /// <summary>The name that the store remembers nodes by; the same in each run, such as <c>aws/123456789012/eu-west-1</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The keys of the node that owns what is found here, as the owner's edges match it.</summary>
    public abstract ImmutableArray<Value> Owner { get; }

    /// <summary>
    /// Whether it is known, without asking, that nothing is there: a region that is not enabled. It is not asked, and counts as read completely.
    /// </summary>
    public virtual bool IsEmpty => false;
}
