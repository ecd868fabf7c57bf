using Cartography.GraphDb.Storage.Files;

namespace Cartography.GraphDb.Storage.Log;

/// <summary>A log that is being written: one write and one sync for each transaction.</summary>
internal sealed class LogFile : IDisposable
{
    private const int SmallRecord = 1 << 16;

    private readonly IStoreFile _file;
    private readonly byte[] _small = new byte[SmallRecord];
    private long _version;

    private LogFile(IStoreFile file, long number)
    {
        _file = file;
        Number = number;
        Length = LogFormat.HeadSize;
    }

    private static ReadOnlySpan<byte> Padding => [0, 0, 0, 0, 0, 0, 0, 0];

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
        var length = checked(catalog.Length + changes.Length);
        var size = LogFormat.SizeOf(length);
        Span<byte> head = stackalloc byte[LogFormat.RecordHeadSize];
        LogFormat.WriteRecordHead(head, version, catalog, changes);

        if (size <= SmallRecord)
        {
            // One call for a small transaction; a large one is not copied for that.
            var record = _small.AsSpan(0, (int)size);
            record.Clear();
            head.CopyTo(record);
            catalog.CopyTo(record[head.Length..]);
            changes.CopyTo(record[(head.Length + catalog.Length)..]);
            _file.Write(record, Length);
        }
        else
        {
            _file.Write(head, Length);
            _file.Write(catalog, Length + head.Length);
            _file.Write(changes, Length + head.Length + catalog.Length);
            _file.Write(Padding[..(int)(size - head.Length - length)], Length + head.Length + length);
        }

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
