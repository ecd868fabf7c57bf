using System.Globalization;

namespace Cartography.GraphDb.Storage.Files;

/// <summary>The disk.</summary>
internal sealed class DiskFileSystem : IFileSystem
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <inheritdoc/>
    public void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerOnly);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder) => [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path))];

    /// <inheritdoc/>
    public IStoreFile Create(string path) =>
        new DiskFile(File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete));

    /// <inheritdoc/>
    public IStoreFile OpenRead(string path) =>
        new DiskFile(File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan));

    /// <inheritdoc/>
    public void Rename(string from, string to) => File.Move(from, to, overwrite: true);

    /// <inheritdoc/>
    public void Delete(string path) => File.Delete(path);

    /// <inheritdoc/>
    public void SyncFolder(string folder) => FolderSync.Sync(folder);

    /// <inheritdoc/>
    public IDisposable Hold(string path)
    {
        FileStream file;

        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException failure) when (File.Exists(path))
        {
            throw new StorageException(
                StorageError.Held,
                $"The graph in {Path.GetDirectoryName(path)} is in use by {HolderOf(path)}. End that process, or use another --data-dir.",
                failure);
        }

        // Not in the held file itself: nobody else can read that one.
        File.WriteAllText(HolderFile(path), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        return file;
    }

    private static string HolderFile(string path) => path + ".pid";

    private static string HolderOf(string path)
    {
        try
        {
            return $"process {File.ReadAllText(HolderFile(path))}";
        }
        catch (IOException)
        {
            return "another process";
        }
    }
}
