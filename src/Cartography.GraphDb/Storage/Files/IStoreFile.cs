namespace Cartography.GraphDb.Storage.Files;

/// <summary>An open file of the store.</summary>
internal interface IStoreFile : IDisposable
{
    /// <summary>How many bytes it has.</summary>
    long Length { get; }

    /// <summary>Reads from a place; fewer bytes than asked for only at the file's end.</summary>
    int Read(Span<byte> into, long offset);

    /// <summary>Writes at a place. Durable only after <see cref="Sync"/>.</summary>
    void Write(ReadOnlySpan<byte> bytes, long offset);

    /// <summary>Makes all that was written durable. After a failure nothing is known about what was written since the last success.</summary>
    void Sync();
}
