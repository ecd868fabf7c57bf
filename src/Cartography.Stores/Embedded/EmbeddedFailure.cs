using Cartography.Core.Stores;
using Cartography.Cypher;
using Cartography.GraphDb;
using Cartography.GraphDb.Storage;

namespace Cartography.Stores.Embedded;

/// <summary>What went wrong in the engine, in the seam's words.</summary>
internal static class EmbeddedFailure
{
    public static bool IsKnown(Exception error) => error is QueryException or CypherException or StorageException;

    public static StoreException Of(Exception error) => new(
        error.Message,
        error switch
        {
            QueryException failure => failure.Code,
            CypherException failure => failure.Code,
            _ => null,
        },
        error);
}
