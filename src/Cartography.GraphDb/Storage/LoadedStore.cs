using Cartography.GraphDb.Storage.Files;
using Cartography.GraphDb.Storage.Images;
using Cartography.GraphDb.Storage.Log;

namespace Cartography.GraphDb.Storage;

/// <summary>What was found in a folder.</summary>
/// <param name="Graph">The graph after its last whole transaction.</param>
/// <param name="Manifest">The manifest.</param>
/// <param name="Tail">The last record, where it is not known whether the disk has it.</param>
/// <param name="NextLog">The number of the next log.</param>
/// <param name="LogBytes">Bytes of the logs.</param>
/// <param name="ImageBytes">Bytes of the image.</param>
internal sealed record LoadedStore(LoadedGraph Graph, Manifest Manifest, LogTail? Tail, long NextLog, long LogBytes, long ImageBytes);
