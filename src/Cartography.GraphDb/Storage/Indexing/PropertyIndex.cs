using Cartography.GraphDb.Storage.Catalogs;

namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>An index as the engine uses it.</summary>
internal sealed class PropertyIndex
{
    public PropertyIndex(IndexDefinition definition)
    {
        Definition = definition;
        Keys = [.. definition.Keys];
        TreeKeys = [.. definition.Keys.Where(key => !StampKeys.Contains(key))];
    }

    public IndexDefinition Definition { get; }

    /// <summary>The property keys, as declared.</summary>
    public int[] Keys { get; }

    /// <summary>Those that the tree's keys are made of: properties kept in stamps are found through the stamps.</summary>
    public int[] TreeKeys { get; }

    /// <summary>Whether there is a tree at all; without one the index is answered from the stamps.</summary>
    public bool HasTree => TreeKeys.Length > 0;

    /// <summary>Whether the tree has the words of texts instead of values.</summary>
    public bool IsFulltext => Definition.Kind == IndexKind.Fulltext;

    /// <summary>Whether the index holds (label or type, properties) exactly.</summary>
    public bool Is(EntityKind entity, int token, ReadOnlySpan<int> keys) =>
        Definition.Entity == entity && Definition.Tokens.Count == 1 && Definition.Tokens[0] == token && keys.SequenceEqual(Keys);
}
