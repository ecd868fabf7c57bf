using System.Text;
using Cartography.Values;

namespace Cartography.Core.Loading;

/// <summary>Rows in a file that only this process can read, and that is gone when it is closed.</summary>
internal sealed class SpoolFile : IDisposable
{
    private readonly FileStream _file;
    private readonly Lock _lock = new();

    public SpoolFile(string folder)
    {
        Directory.CreateDirectory(folder);
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
        };

        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        _file = new FileStream(System.IO.Path.Combine(folder, $"edges-{Guid.NewGuid():N}.spool"), options);
    }

    /// <summary>Writes rows at the end, and tells where.</summary>
    public long Append(IReadOnlyList<Value[]> rows)
    {
        lock (_lock)
        {
            var position = _file.Seek(0, SeekOrigin.End);
            using var writer = new BinaryWriter(_file, Encoding.UTF8, leaveOpen: true);
            writer.Write7BitEncodedInt(rows.Count);

            foreach (var row in rows)
            {
                writer.Write7BitEncodedInt(row.Length);

                foreach (var value in row)
                {
                    SpoolCodec.Write(writer, value);
                }
            }

            return position;
        }
    }

    /// <summary>The rows that were written there.</summary>
    public List<Value[]> Read(long position)
    {
        lock (_lock)
        {
            _file.Seek(position, SeekOrigin.Begin);
            using var reader = new BinaryReader(_file, Encoding.UTF8, leaveOpen: true);
            var rows = new List<Value[]>();

            for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
            {
                var row = new Value[reader.Read7BitEncodedInt()];

                for (var i = 0; i < row.Length; i++)
                {
                    row[i] = SpoolCodec.Read(reader);
                }

                rows.Add(row);
            }

            return rows;
        }
    }

    public void Dispose() => _file.Dispose();
}
