namespace Cartography.GraphDb.Storage.Catalogs;

/// <summary>Everything that has a number instead of a name in the records. One for all versions of the graph, since it only grows.</summary>
internal sealed class Catalog
{
    public Catalog()
    {
        foreach (var name in StampKeys.Names)
        {
            PropertyKeys.GetOrAdd(name);
        }
    }

    public TokenCatalog Labels { get; } = new();

    public TokenCatalog RelationshipTypes { get; } = new();

    public TokenCatalog PropertyKeys { get; } = new();

    /// <summary>Names of scopes, from which batches came; no query sees them.</summary>
    public TokenCatalog Scopes { get; } = new();

    /// <summary>Sets of labels; a node record refers to one by its number + 1.</summary>
    public SetCatalog LabelSets { get; } = new();

    /// <summary>Sets of property keys, one for each form of property block.</summary>
    public SetCatalog Shapes { get; } = new();
}
