using Cartography.GraphDb.Storage.Indexing;

namespace Cartography.GraphDb.Procedures.Indexes;

/// <summary>Indexes by their names.</summary>
internal static class IndexNames
{
    /// <summary>The index of a name. Fails where there is none.</summary>
    public static IndexDefinition Find(string name, ProcedureContext context) =>
        context.Graph.Indexes.FirstOrDefault(index => string.Equals(index.Name, name, StringComparison.Ordinal))
        ?? throw new QueryException("Neo.ClientError.Schema.IndexNotFound", $"No such index '{name}'. SHOW INDEXES lists those there are.", "22N69");
}
