using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Cartography.Core.Sync;

/// <summary>One provider in one run: what it was found to have, and what was read of it.</summary>
internal sealed class ProviderRun(Provider provider, Discovered discovered, IReadOnlyList<Resource> selected)
{
    private readonly ConcurrentDictionary<Resource, ConcurrentBag<string>> _complete = new();

    public Provider Provider => provider;

    /// <summary>What will be asked, in order; scopes that are known to be empty are not.</summary>
    public IReadOnlyList<Step> Steps { get; } =
    [
        .. StepOrder.Of(selected).SelectMany(resource => discovered.Scopes
            .Where(scope => !scope.IsEmpty && resource.IsAskedOf(scope))
            .Select(scope => new Step(provider, resource, scope))),
    ];

    public void Ended(Step step, Coverage coverage)
    {
        if (coverage == Coverage.Complete)
        {
            _complete.GetOrAdd(step.Resource, _ => []).Add(step.Scope.Id);
        }
    }

    /// <summary>The scopes that a resource has read completely, those included that are known to be empty.</summary>
    public IReadOnlySet<string> CompleteScopes(Resource resource)
    {
        if (!selected.Contains(resource))
        {
            return FrozenSet<string>.Empty;
        }

        var empty = discovered.Scopes.Where(scope => scope.IsEmpty && resource.IsAskedOf(scope)).Select(scope => scope.Id);
        var read = _complete.TryGetValue(resource, out var scopes) ? (IEnumerable<string>)scopes : [];
        return read.Concat(empty).ToFrozenSet(StringComparer.Ordinal);
    }
}
