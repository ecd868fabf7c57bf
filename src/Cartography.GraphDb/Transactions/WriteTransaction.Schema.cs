using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Indexing;

namespace Cartography.GraphDb.Transactions;

internal sealed partial class WriteTransaction
{
    /// <summary>The number of a label, given now if it has none.</summary>
    public int LabelId(string name) => Catalog.Labels.GetOrAdd(name);

    /// <summary>The number of a relationship type, given now if it has none.</summary>
    public int RelationshipTypeId(string name) => Catalog.RelationshipTypes.GetOrAdd(name);

    /// <summary>The number of a property key, given now if it has none.</summary>
    public int PropertyKeyId(string name) => Catalog.PropertyKeys.GetOrAdd(name);

    /// <summary>
    /// Makes an index, or with <paramref name="unique"/> a uniqueness constraint, and fills it. Fails with
    /// <see cref="StorageError.Schema"/> when the name is taken, with <see cref="StorageError.ConstraintViolated"/> when the
    /// constraint does not hold. Whether an equal index exists is the caller's to ask.
    /// </summary>
    public IndexDefinition CreateIndex(
        string name, IndexKind kind, EntityKind entity, IReadOnlyList<int> tokens, IReadOnlyList<int> keys, bool unique = false, string options = "")
    {
        EnsureRunning();

        if (Indexes.Any(index => string.Equals(index.Name, name, StringComparison.Ordinal)))
        {
            throw new StorageException(StorageError.Schema, $"There already exists an index or constraint called '{name}'.");
        }

        var definition = new IndexDefinition(State.Indexes.NextId, name, kind, entity, tokens, keys, unique, options);
        _writer.AddIndex(definition);
        return definition;
    }

    /// <summary>Removes an index or constraint by name. False where there is none.</summary>
    public bool DropIndex(string name)
    {
        EnsureRunning();
        var found = Indexes.FirstOrDefault(index => string.Equals(index.Name, name, StringComparison.Ordinal));

        if (found is not null)
        {
            _writer.DropIndex(found.Id);
        }

        return found is not null;
    }
}
