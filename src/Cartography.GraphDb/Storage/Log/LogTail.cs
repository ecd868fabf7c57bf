namespace Cartography.GraphDb.Storage.Log;

/// <summary>Where the last record of the logs stands.</summary>
internal sealed record LogTail(long Log, long Offset, long Version);
