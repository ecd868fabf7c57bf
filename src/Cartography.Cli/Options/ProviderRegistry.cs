using System.Reflection;
using Cartography.Core.Sync;

namespace Cartography.Cli.Options;

/// <summary>
/// The providers that this program was built with. The build writes the name of each provider project into this assembly, so that a new
/// one joins by standing in <c>src</c>.
/// </summary>
internal static class ProviderRegistry
{
    /// <summary>What the build writes beside the name of a provider project's assembly.</summary>
    private const string Mark = "provider";

    /// <summary>One of each provider, by name. Making them reads and connects nothing.</summary>
    public static IReadOnlyList<Provider> All() =>
    [
        .. typeof(ProviderRegistry).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(metadata => metadata.Value == Mark)
            .SelectMany(metadata => Assembly.Load(metadata.Key).GetExportedTypes())
            .Where(type => type is { IsAbstract: false, IsClass: true } && typeof(Provider).IsAssignableFrom(type))
            .Select(type => (Provider)Activator.CreateInstance(type)!)
            .OrderBy(provider => provider.Name, StringComparer.Ordinal),
    ];
}
