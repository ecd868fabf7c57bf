using Cartography.Core.Options;

namespace Cartography.Core.Sync;

/// <summary>Providers by the names that the user gave, in the user's order, each once.</summary>
internal static class ModuleSelection
{
    public static List<Provider> Of(IReadOnlyList<Provider> providers, IReadOnlyList<string> names)
    {
        var unknown = names.Where(name => providers.All(provider => !string.Equals(provider.Name, name, StringComparison.Ordinal))).ToList();

        if (unknown.Count > 0)
        {
            throw new UsageException(
                $"There is no module {string.Join(", ", unknown.Select(name => $"'{name}'"))}. The modules are: {string.Join(", ", providers.Select(provider => provider.Name))}.");
        }

        if (names.Count == 0)
        {
            throw new UsageException($"No module is selected. The modules are: {string.Join(", ", providers.Select(provider => provider.Name))}.");
        }

        return [.. names.Distinct(StringComparer.Ordinal).Select(name => providers.First(provider => string.Equals(provider.Name, name, StringComparison.Ordinal)))];
    }
}
