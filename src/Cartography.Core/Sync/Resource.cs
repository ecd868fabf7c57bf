using System.Collections.Immutable;
using System.Reflection;
using Cartography.Core.Loading;
using Cartography.Core.Schema;

namespace Cartography.Core.Sync;

/// <summary>One thing that a provider can be asked to sync. Derive from <see cref="Resource{TScope, TOwner}"/>.</summary>
public abstract class Resource
{
    private readonly Lazy<ImmutableArray<NodeSchema>> _owns;
    private readonly Lazy<ImmutableArray<NodeSchema>> _sees;

    private protected Resource()
    {
        _owns = new(() => Declared<OwnsAttribute>(GetType()));
        _sees = new(() => Declared<SeesAttribute>(GetType()));
    }

    /// <summary>The name by which users select it; several resources may share one, as parts of it.</summary>
    public abstract string Name { get; }

    /// <summary>What part of the name this is, when several share it.</summary>
    public virtual string? Part => null;

    /// <summary>The name with its part: unique in the provider.</summary>
    public string Id => Part is null ? Name : $"{Name}/{Part}";

    /// <summary>
    /// Whether it runs whatever was selected, and before all others: it writes the nodes that own what the others find.
    /// </summary>
    public virtual bool IsFoundation => false;

    /// <summary>The node types that are swept when this resource read a scope completely.</summary>
    public ImmutableArray<NodeSchema> Owns => _owns.Value;

    /// <summary>The node types that this resource contributes to, and that it never sweeps.</summary>
    public ImmutableArray<NodeSchema> Sees => _sees.Value;

    /// <summary>Whether scopes of this kind are asked for it.</summary>
    internal abstract bool IsAskedOf(Scope scope);

    /// <summary>Asks a scope for it.</summary>
    internal abstract Task Collect(Scope scope, StepBuffer buffer, CancellationToken cancel);

    private static ImmutableArray<NodeSchema> Declared<TAttribute>(Type resource)
        where TAttribute : CollectsAttribute =>
        [.. resource.GetCustomAttributes<TAttribute>().SelectMany(attribute => attribute.Schemas)];
}
