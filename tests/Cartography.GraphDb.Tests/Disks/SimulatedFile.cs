namespace Cartography.GraphDb.Tests.Disks;

/// <summary>What a simulated disk holds of one file: what programs see, and what would be left after a loss of power.</summary>
internal sealed class SimulatedFile
{
    private const int Sector = 512;

    private readonly List<(long Offset, byte[] Bytes)> _unsynced = [];
    private byte[] _visible = [];
    private byte[] _durable = [];

    public int Length => _visible.Length;

    public int Read(Span<byte> into, long offset)
    {
        var count = (int)Math.Clamp(_visible.Length - offset, 0, into.Length);
        _visible.AsSpan((int)Math.Min(offset, _visible.Length), count).CopyTo(into);
        return count;
    }

    public void Write(ReadOnlySpan<byte> bytes, long offset)
    {
        _visible = With(_visible, bytes, offset);
        _unsynced.Add((offset, bytes.ToArray()));
    }

    public void Sync()
    {
        foreach (var (offset, bytes) in _unsynced)
        {
            _durable = With(_durable, bytes, offset);
        }

        _unsynced.Clear();
    }

    /// <summary>
    /// What a failed sync does on many systems: some writes reached the disk, the others never will, and the next sync reports
    /// success although they are only in memory.
    /// </summary>
    public void FailSync(Random random)
    {
        _durable = AfterLoss(random);
        _unsynced.Clear();
    }

    /// <summary>The file as it is found after a loss of power.</summary>
    public SimulatedFile Survivor(Random random)
    {
        var content = AfterLoss(random);
        return new SimulatedFile { _visible = content, _durable = content };
    }

    private byte[] AfterLoss(Random random)
    {
        var content = _durable;

        foreach (var (offset, bytes) in _unsynced.OrderBy(_ => random.Next()))
        {
            switch (random.Next(3))
            {
                case 0:
                    content = With(content, bytes, offset);
                    break;
                case 1:
                    content = Torn(content, bytes, offset, random);
                    break;
                default:
                    break;
            }
        }

        return content;
    }

    private static byte[] Torn(byte[] content, byte[] bytes, long offset, Random random)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var end = Math.Min(bytes.Length, (int)(((offset + at) / Sector * Sector) + Sector - offset));

            if (random.Next(2) == 0)
            {
                content = With(content, bytes.AsSpan(at, end - at), offset + at);
            }

            at = end;
        }

        return content;
    }

    private static byte[] With(byte[] content, ReadOnlySpan<byte> bytes, long offset)
    {
        var result = new byte[Math.Max(content.Length, offset + bytes.Length)];
        content.CopyTo(result, 0);
        bytes.CopyTo(result.AsSpan((int)offset));
        return result;
    }
}
