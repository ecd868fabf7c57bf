using Cartography.GraphDb.Storage.Files;

namespace Cartography.GraphDb.Storage.Log;

/// <summary>A log that is being written: one write and one sync for each transaction.</summary>
internal sealed class LogFile : IDisposable
{
    private readonly IStoreFile _file;
    private byte[] _buffer = new byte[4096];
    private long _version;

    private LogFile(IStoreFile file, long number)
    {
        _file = file;
        Number = number;
        Length = LogFormat.HeadSize;
    }

    public long Number { get; }

    /// <summary>How many bytes it has.</summary>
    public long Length { get; private set; }

    /// <summary>A new log in a folder. Not durable before the first append.</summary>
    public static LogFile Create(StoreFolder folder, long number, long follows)
    {
        var file = folder.Files.Create(folder.Log(number));
        Span<byte> head = stackalloc byte[LogFormat.HeadSize];
        LogFormat.WriteHead(head, number, follows);
        file.Write(head, 0);
        return new LogFile(file, number);
    }

    /// <summary>Writes the record of one transaction; durable after <see cref="Sync"/>.</summary>
    public void Write(long version, ReadOnlySpan<byte> catalog, ReadOnlySpan<byte> changes)
    {
        var length = catalog.Length + changes.Length;
        var size = checked((int)LogFormat.SizeOf(length));

        if (_buffer.Length < size)
        {
            _buffer = new byte[Math.Max(size, Math.Min(Array.MaxLength, _buffer.Length * 2))];
        }

        var body = _buffer.AsSpan(LogFormat.RecordHeadSize, length);
        catalog.CopyTo(body);
        changes.CopyTo(body[catalog.Length..]);
        LogFormat.WriteRecordHead(_buffer, version, body);
        _buffer.AsSpan(LogFormat.RecordHeadSize + length, size - LogFormat.RecordHeadSize - length).Clear();
        _file.Write(_buffer.AsSpan(0, size), Length);
        Length += size;
        _version = version;
    }

    /// <summary>Says that the last record was synced.</summary>
    public void Confirm()
    {
        if (_version > 0)
        {
            Write(_version, [], []);
        }
    }

    public void Sync() => _file.Sync();

    public void Dispose() => _file.Dispose();
}
