namespace Cartography.GraphDb.Storage.Properties;

/// <summary>How far a <see cref="BlobHeap"/> was filled at some moment.</summary>
internal readonly record struct BlobMark(byte[]?[] Segments, int Current, int Tail, long Size, long Dead);
