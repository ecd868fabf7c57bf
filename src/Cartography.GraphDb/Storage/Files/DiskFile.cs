using Microsoft.Win32.SafeHandles;

namespace Cartography.GraphDb.Storage.Files;

internal sealed class DiskFile(SafeFileHandle handle) : IStoreFile
{
    /// <inheritdoc/>
    public long Length => RandomAccess.GetLength(handle);

    /// <inheritdoc/>
    public int Read(Span<byte> into, long offset)
    {
        var total = 0;

        while (total < into.Length)
        {
            var read = RandomAccess.Read(handle, into[total..], offset + total);

            if (read == 0)
            {
                break;
            }

            total += read;
        }

        return total;
    }

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> bytes, long offset) => RandomAccess.Write(handle, bytes, offset);

    /// <inheritdoc/>
    public void Sync() => RandomAccess.FlushToDisk(handle);

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();
}
