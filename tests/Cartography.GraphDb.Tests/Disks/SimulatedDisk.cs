using Cartography.GraphDb.Storage.Files;

namespace Cartography.GraphDb.Tests.Disks;

/// <summary>
/// A disk in memory that does what real ones do at their worst: unsynced writes are lost, reordered or torn by sectors when
/// the power goes, names that were not synced too, and any call can fail. One folder.
/// </summary>
internal sealed class SimulatedDisk(Random random) : IFileSystem
{
    private readonly List<Action<Dictionary<string, SimulatedFile>>> _unsyncedNames = [];
    private Dictionary<string, SimulatedFile> _names = new(StringComparer.Ordinal);
    private Dictionary<string, SimulatedFile> _durableNames = new(StringComparer.Ordinal);
    private bool _isHeld;

    /// <summary>After how many calls the power goes; negative for never.</summary>
    public int PowerLossAfter { get; set; } = -1;

    /// <summary>One in how many writing calls fails; 0 for none.</summary>
    public int FailOneIn { get; set; }

    /// <summary>Whether writes find no room.</summary>
    public bool IsFull { get; set; }

    /// <summary>How many writing calls there were.</summary>
    public int Calls { get; private set; }

    /// <summary>The disk as it is found when the power is back.</summary>
    public SimulatedDisk AfterPowerLoss()
    {
        var names = _durableNames;

        foreach (var change in _unsyncedNames.Where(_ => random.Next(2) == 0))
        {
            names = new Dictionary<string, SimulatedFile>(names, StringComparer.Ordinal);
            change(names);
        }

        var disk = new SimulatedDisk(random);
        var survivors = names.Values.Distinct().ToDictionary(file => file, file => file.Survivor(random));
        disk._names = names.ToDictionary(pair => pair.Key, pair => survivors[pair.Value], StringComparer.Ordinal);
        disk._durableNames = new Dictionary<string, SimulatedFile>(disk._names, StringComparer.Ordinal);
        return disk;
    }

    /// <summary>The disk when only the process ended: everything written is there, and nothing is held.</summary>
    public void EndProcess()
    {
        _isHeld = false;
        PowerLossAfter = -1;
    }

    public void CreateFolder(string folder)
    {
    }

    public IReadOnlyList<string> Files(string folder) => [.. _names.Keys];

    public IStoreFile Create(string path)
    {
        Call("create", null);
        var (name, file) = (Path.GetFileName(path), new SimulatedFile());
        Change(names => names[name] = file);
        return new Handle(this, file);
    }

    public IStoreFile OpenRead(string path) =>
        _names.TryGetValue(Path.GetFileName(path), out var file) ? new Handle(this, file) : throw new FileNotFoundException("No such file.", path);

    public void Rename(string from, string to)
    {
        Call("rename", null);
        var (old, now) = (Path.GetFileName(from), Path.GetFileName(to));
        Change(names =>
        {
            if (names.Remove(old, out var file))
            {
                names[now] = file;
            }
        });
    }

    public void Delete(string path)
    {
        Call("delete", null);
        var name = Path.GetFileName(path);
        Change(names => names.Remove(name));
    }

    public void SyncFolder(string folder)
    {
        Call("sync folder", null);

        foreach (var change in _unsyncedNames)
        {
            change(_durableNames);
        }

        _unsyncedNames.Clear();
    }

    public IDisposable Hold(string path)
    {
        Assert.False(_isHeld);
        _isHeld = true;
        return new Holder(this);
    }

    private void Change(Action<Dictionary<string, SimulatedFile>> change)
    {
        change(_names);
        _unsyncedNames.Add(change);
    }

    private void Call(string what, SimulatedFile? synced)
    {
        Calls++;

        if (PowerLossAfter == 0)
        {
            throw new PowerLossException();
        }

        if (PowerLossAfter > 0)
        {
            PowerLossAfter--;
        }

        if (FailOneIn > 0 && random.Next(FailOneIn) == 0)
        {
            synced?.FailSync(random);
            throw new IOException($"The simulated disk fails to {what}.");
        }
    }

    private sealed class Holder(SimulatedDisk disk) : IDisposable
    {
        public void Dispose() => disk._isHeld = false;
    }

    private sealed class Handle(SimulatedDisk disk, SimulatedFile file) : IStoreFile
    {
        public long Length => file.Length;

        public int Read(Span<byte> into, long offset) => file.Read(into, offset);

        public void Write(ReadOnlySpan<byte> bytes, long offset)
        {
            var calls = disk.Calls;

            try
            {
                disk.Call("write", null);
            }
            catch (IOException)
            {
                // A write that fails may have written its beginning.
                file.Write(bytes[..(calls % (bytes.Length + 1))], offset);
                throw;
            }

            if (disk.IsFull)
            {
                file.Write(bytes[..(bytes.Length / 2)], offset);
                throw new IOException("There is not enough space on the disk.");
            }

            file.Write(bytes, offset);
        }

        public void Sync()
        {
            disk.Call("sync", file);
            file.Sync();
        }

        public void Dispose()
        {
        }
    }
}
