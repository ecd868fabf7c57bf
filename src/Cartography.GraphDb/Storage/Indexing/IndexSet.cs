using System.Collections.Concurrent;
using Cartography.GraphDb.Storage.Catalogs;

namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>The indexes of one version of the schema. Immutable; what is asked often is remembered.</summary>
internal sealed class IndexSet
{
    private static readonly PropertyIndex[] None = [];

    private readonly Dictionary<int, PropertyIndex[]> _byLabel;
    private readonly Dictionary<int, PropertyIndex[]> _byType;
    private readonly ConcurrentDictionary<uint, PropertyIndex[]> _byLabelSet = new();

    public IndexSet(IReadOnlyList<PropertyIndex> all, int nextId)
    {
        All = all;
        NextId = nextId;
        _byLabel = ByToken(all, EntityKind.Node);
        _byType = ByToken(all, EntityKind.Relationship);
    }

    public static IndexSet Empty { get; } = new([], 1);

    public IReadOnlyList<PropertyIndex> All { get; }

    /// <summary>The number of the next index.</summary>
    public int NextId { get; }

    /// <summary>The indexes with a tree over nodes with a label.</summary>
    public PropertyIndex[] OfLabel(int label) => _byLabel.GetValueOrDefault(label, None);

    /// <summary>The indexes with a tree over relationships of a type.</summary>
    public PropertyIndex[] OfType(int type) => _byType.GetValueOrDefault(type, None);

    /// <summary>The indexes with a tree that a node with this set of labels is in.</summary>
    public PropertyIndex[] OfLabelSet(uint set, SetCatalog sets)
    {
        if (_byLabel.Count == 0)
        {
            return None;
        }

        if (_byLabelSet.TryGetValue(set, out var found))
        {
            return found;
        }

        return _byLabelSet[set] = [.. sets[set].SelectMany(OfLabel).Distinct()];
    }

    public IndexSet With(PropertyIndex index) => new([.. All, index], Math.Max(NextId, index.Definition.Id + 1));

    public IndexSet Without(int id) => new([.. All.Where(index => index.Definition.Id != id)], NextId);

    private static Dictionary<int, PropertyIndex[]> ByToken(IReadOnlyList<PropertyIndex> all, EntityKind entity) =>
        all.Where(index => index.HasTree && index.Definition.Entity == entity)
            .SelectMany(index => index.Definition.Tokens.Select(token => (token, index)))
            .GroupBy(pair => pair.token)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.index).ToArray());
}
