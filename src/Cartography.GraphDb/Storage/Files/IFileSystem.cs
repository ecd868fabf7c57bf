namespace Cartography.GraphDb.Storage.Files;

/// <summary>
/// All that the store asks of a disk, so that tests can put one in its place that loses, reorders and tears. Failures are
/// <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.
/// </summary>
internal interface IFileSystem
{
    /// <summary>Makes a folder, and those above it, where they are missing.</summary>
    void CreateFolder(string folder);

    /// <summary>The names of the files in a folder.</summary>
    IReadOnlyList<string> Files(string folder);

    /// <summary>Makes a file anew, to write in. What was there is lost.</summary>
    IStoreFile Create(string path);

    /// <summary>Opens a file that is there, to read.</summary>
    IStoreFile OpenRead(string path);

    /// <summary>Gives a file another name in its folder; a file that had that name is replaced at once or not at all.</summary>
    void Rename(string from, string to);

    /// <summary>Deletes a file; one that is not there is fine.</summary>
    void Delete(string path);

    /// <summary>Makes the names in a folder durable: files created, renamed and deleted.</summary>
    void SyncFolder(string folder);

    /// <summary>
    /// Holds a file against every other process until disposed of, with the number of this process in it. Fails with
    /// <see cref="StorageError.Held"/>, naming the holder, where another process has it.
    /// </summary>
    IDisposable Hold(string path);
}
