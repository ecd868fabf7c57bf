namespace Cartography.Cypher.Binding;

/// <summary>Puts patterns that share variables together.</summary>
internal static class PatternComponents
{
    /// <summary>The variables of each component, in the order of its first pattern; none for a pattern that names nothing.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IEnumerable<string[]> patterns)
    {
        var all = patterns.ToList();
        var parents = Enumerable.Range(0, all.Count).ToArray();
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, names) in all.Index())
        {
            foreach (var name in names)
            {
                if (!owners.TryAdd(name, index))
                {
                    parents[Root(parents, index)] = Root(parents, owners[name]);
                }
            }
        }

        return [.. all.Index().GroupBy(pattern => Root(parents, pattern.Index)).Select(group => group.SelectMany(pattern => pattern.Item).Distinct().ToList())];
    }

    private static int Root(int[] parents, int index)
    {
        while (parents[index] != index)
        {
            parents[index] = parents[parents[index]];
            index = parents[index];
        }

        return index;
    }
}
