using Cartography.Core.Options;

namespace Cartography.Core.Sync;

/// <summary>
/// A vendor's module. It says what nobody else can know: its options, how to reach the vendor, which scopes there are, and what can be asked of
/// them. Making one is cheap; nothing is read or connected before <see cref="Discover"/>.
/// </summary>
public abstract class Provider
{
    /// <summary>The name by which <c>--selected-modules</c> selects it, such as aws.</summary>
    public abstract string Name { get; }

    /// <summary>The vendor's name for people, such as AWS.</summary>
    public abstract string Title { get; }

    /// <summary>The options that it takes. Touching them loads no node type.</summary>
    public abstract IReadOnlyList<OptionDefinition> Options { get; }

    /// <summary>Everything that can be asked of it, in the order that its documentation lists them.</summary>
    public abstract IReadOnlyList<Resource> Resources { get; }

    /// <summary>Looks at the options before anything is started; throws <see cref="UsageException"/> for what cannot be.</summary>
    public virtual void Check(OptionValues options)
    {
    }

    /// <summary>Which resources the options select; all, unless a provider has an option for it.</summary>
    public virtual bool IsSelected(Resource resource, OptionValues options) => true;

    /// <summary>
    /// Finds credentials and scopes. Without credentials it returns <see cref="NotConfigured"/>; a scope list that could not be had is a
    /// <see cref="DiscoveryFailure"/> beside the scopes that could; a <see cref="Http.ProviderException"/> means that there is nothing to go on with.
    /// </summary>
    public abstract Task<Discovery> Discover(ProviderContext context, CancellationToken cancel);
}
