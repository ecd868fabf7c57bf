namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>An index, or a uniqueness constraint with the index behind it, as it was declared.</summary>
/// <param name="Id">Its number, not given again.</param>
/// <param name="Name">Its name, unique in the database.</param>
/// <param name="Kind">What it can answer.</param>
/// <param name="Entity">Nodes or relationships.</param>
/// <param name="Tokens">The numbers of the labels or relationship types; one, but for fulltext.</param>
/// <param name="Keys">The numbers of the property keys, in the order declared.</param>
/// <param name="IsUnique">Whether this is a uniqueness constraint.</param>
/// <param name="Options">What was declared beside it, as text; empty for none.</param>
public sealed record IndexDefinition(
    int Id, string Name, IndexKind Kind, EntityKind Entity, IReadOnlyList<int> Tokens, IReadOnlyList<int> Keys, bool IsUnique, string Options = "");
