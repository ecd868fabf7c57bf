using Cartography.GraphDb.Storage.Files;

namespace Cartography.GraphDb.Storage.Log;

/// <summary>Reads the records of a log, up to the first that is not whole.</summary>
internal sealed class LogReader : IDisposable
{
    private const int ScanStep = 8;
    private const int PieceSize = 1 << 16;

    private readonly IStoreFile _file;
    private readonly string _path;
    private readonly byte[] _head = new byte[LogFormat.RecordHeadSize];
    private byte[] _body = new byte[1 << 16];
    private int _length;
    private long _offset = LogFormat.HeadSize;

    private LogReader(IStoreFile file, string path)
    {
        _file = file;
        _path = path;
    }

    /// <summary>The version that the log follows; none where its head was never written whole, so that it has no record.</summary>
    public long? Follows { get; private init; }

    /// <summary>The version that the record makes.</summary>
    public long Version { get; private set; }

    /// <summary>Whether the record is no transaction, but says that the one before it was synced.</summary>
    public bool IsConfirmation => _length == 0;

    /// <summary>The record's changes.</summary>
    public ReadOnlySpan<byte> Changes => _body.AsSpan(0, _length);

    /// <summary>How many bytes of the log are whole records.</summary>
    public long WholeLength => _offset;

    public static LogReader Open(StoreFolder folder, long number)
    {
        var path = folder.Log(number);
        var file = folder.Files.OpenRead(path);
        var head = new byte[LogFormat.HeadSize];
        var whole = file.Read(head, 0) == head.Length && LogFormat.TryReadHead(head, number, out _);
        LogFormat.TryReadHead(head, number, out var follows);
        return new LogReader(file, path) { Follows = whole ? follows : null };
    }

    /// <summary>Opens a log to read on from a record.</summary>
    public static LogReader OpenAt(StoreFolder folder, long number, long offset)
    {
        var reader = Open(folder, number);
        reader._offset = offset;
        return reader;
    }

    /// <summary>Goes to the next record. False at the end, and at a record that was being written when the process or the machine ended.</summary>
    public bool MoveNext()
    {
        if (Follows is null || !TryRead(_offset, out var size))
        {
            return false;
        }

        _offset += size;
        return true;
    }

    /// <summary>
    /// Fails when whole records of later transactions stand behind the place where reading ended: such a log was not cut
    /// by a crash but damaged, and playing only its beginning would lose what was acknowledged.
    /// </summary>
    public void CheckNothingFollows()
    {
        if (Follows is null)
        {
            return;
        }

        var last = Version;
        var piece = new byte[PieceSize];

        for (var from = _offset; from < _file.Length; from += PieceSize)
        {
            var read = _file.Read(piece, from);

            for (var at = 0; at + ScanStep <= read; at += ScanStep)
            {
                if (LogFormat.IsRecordMark(piece.AsSpan(at)) && TryRead(from + at, out _) && Version > last + 1)
                {
                    throw new StorageException(
                        StorageError.Damaged,
                        $"{_path} is damaged at byte {_offset}: whole transactions follow behind. Restore the folder from a backup.");
                }
            }
        }

        Version = last;
    }

    public void Dispose() => _file.Dispose();

    private bool TryRead(long at, out long size)
    {
        size = 0;

        if (_file.Read(_head, at) < _head.Length || !LogFormat.TryReadRecordHead(_head, out var length, out var version, out var checksum))
        {
            return false;
        }

        if (at + LogFormat.SizeOf(length) > _file.Length)
        {
            return false;
        }

        if (_body.Length < length)
        {
            _body = new byte[Math.Max(length, (int)Math.Min(Array.MaxLength, _body.Length * 2L))];
        }

        if (_file.Read(_body.AsSpan(0, length), at + LogFormat.RecordHeadSize) < length
            || LogFormat.Checksum(version, _body.AsSpan(0, length)) != checksum)
        {
            return false;
        }

        _length = length;
        Version = version;
        size = LogFormat.SizeOf(length);
        return true;
    }
}
