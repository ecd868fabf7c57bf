using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Properties;

namespace Cartography.GraphDb.Transactions;

/// <summary>A point in a write transaction to which it can be rolled back.</summary>
internal sealed record Savepoint(GraphState State, BlobMark Blobs, int Changes, int DeletedNodes);
