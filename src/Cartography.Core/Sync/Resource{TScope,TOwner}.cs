using Cartography.Core.Loading;

namespace Cartography.Core.Sync;

/// <summary>A resource that is asked of each scope of one kind, and whose nodes one owner per scope has.</summary>
/// <typeparam name="TScope">The kind of scope.</typeparam>
/// <typeparam name="TOwner">The owner's node type.</typeparam>
public abstract class Resource<TScope, TOwner> : Resource
    where TScope : Scope
{
    /// <summary>
    /// Asks the scope and hands on what it gets, as it arrives. Returning means that all was read; anything less is an exception, as the
    /// framework's clients throw it. There is nothing to be caught, and nothing to be deleted, here.
    /// </summary>
    public abstract Task Collect(TScope scope, Sink<TOwner> sink, CancellationToken cancel);

    internal sealed override bool IsAskedOf(Scope scope) => scope is TScope;

    internal sealed override Task Collect(Scope scope, StepBuffer buffer, CancellationToken cancel) =>
        Collect((TScope)scope, new Sink<TOwner>(buffer, new OwnerKeys(scope.Owner, IsThere: true)), cancel);
}
