using System.Globalization;

namespace Cartography.GraphDb.Storage.Files;

/// <summary>The folder of a graph: which files it has, by their names.</summary>
internal sealed class StoreFolder(IFileSystem files, string path)
{
    private const string LogPrefix = "log-";
    private const string ImagePrefix = "image-";

    public IFileSystem Files => files;

    public string Path => path;

    public string Manifest => At("manifest");

    public string NewManifest => At("manifest.new");

    public string Lock => At("lock");

    public string Log(long number) => At($"{LogPrefix}{number:d8}");

    public string Image(long number) => At($"{ImagePrefix}{number:d8}");

    public IEnumerable<long> Logs() => Numbers(LogPrefix);

    public IEnumerable<long> Images() => Numbers(ImagePrefix);

    public bool HasManifest() => files.Files(path).Contains("manifest", StringComparer.Ordinal);

    public void Sync() => files.SyncFolder(path);

    private string At(string name) => System.IO.Path.Combine(path, name);

    private IEnumerable<long> Numbers(string prefix) => files.Files(path)
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
        .Select(name => long.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Where(number => number > 0)
        .Order();
}
