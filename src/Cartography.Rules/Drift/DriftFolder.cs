using System.Text.Json;

namespace Cartography.Rules.Drift;

/// <summary>The folder of one query: its template, its shortcuts and its states, in the original's files.</summary>
public sealed class DriftFolder
{
    private const string Template = "template.json";
    private const string ShortcutFile = "shortcut.json";
    private const long LongestFile = 256L << 20;
    private readonly string _path;

    /// <summary>A folder as it was named on the command line.</summary>
    public DriftFolder(string path) => _path = path;

    /// <summary>The folders with a template and shortcuts below one, by name.</summary>
    /// <exception cref="DriftException">The folder cannot be read.</exception>
    public static IReadOnlyList<DriftFolder> Below(string directory)
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(directory, Template, SearchOption.AllDirectories)
                    .Select(file => Path.GetDirectoryName(file)!)
                    .Where(folder => File.Exists(Path.Combine(folder, ShortcutFile)))
                    .Order(StringComparer.Ordinal)
                    .Select(folder => new DriftFolder(folder)),
            ];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new DriftException($"The folder {directory} cannot be read: {unreadable.Message}", unreadable);
        }
    }

    /// <summary>What to ask: a state without rows.</summary>
    public DriftState ReadTemplate() => ReadState(Template);

    /// <summary>Whether there is a file of this name.</summary>
    public bool Has(string name) => File.Exists(FileOf(name));

    /// <summary>A state by its file's name.</summary>
    public DriftState ReadState(string name) => Read(name, root => new DriftState(
        Text(root, "name"),
        Text(root, "validation_query"),
        Texts(root.GetProperty("properties")),
        [.. root.GetProperty("results").EnumerateArray().Select(Texts)]));

    /// <summary>Writes a state.</summary>
    public void Write(string name, DriftState state) => Write(name, state.ToJson());

    /// <summary>The shortcuts.</summary>
    public Shortcuts ReadShortcuts() => Read(ShortcutFile, root => new Shortcuts(
        Text(root, "name"),
        root.GetProperty("shortcuts").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString() ?? "", StringComparer.Ordinal)));

    /// <summary>Writes the shortcuts.</summary>
    public void Write(Shortcuts shortcuts) => Write(ShortcutFile, shortcuts.ToJson());

    /// <inheritdoc />
    public override string ToString() => _path;

    private T Read<T>(string name, Func<JsonElement, T> read)
    {
        var file = FileOf(name);
        try
        {
            if (new FileInfo(file) is { Exists: true, Length: > LongestFile })
            {
                throw new DriftException($"{file} is longer than {LongestFile >> 20} MiB.");
            }

            using var document = JsonDocument.Parse(File.ReadAllText(file));
            return read(document.RootElement);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new DriftException($"No such file or directory: '{file}'", unreadable);
        }
        catch (Exception invalid) when (invalid is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new DriftException($"{file} is not a file of drift detection: {invalid.Message}", invalid);
        }
    }

    // Beside the file first, so that a run that is ended halfway leaves the old file whole.
    private void Write(string name, string text)
    {
        var file = FileOf(name);
        try
        {
            File.WriteAllText(file + ".new", text);
            File.Move(file + ".new", file, overwrite: true);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new DriftException($"{file} cannot be written: {failed.Message}", failed);
        }
    }

    // A name is a file of this folder: one that leads out of it would read and write other people's files.
    private string FileOf(string name) => name.Length > 0 && name == Path.GetFileName(name)
        ? Path.Combine(_path, name)
        : throw new DriftException($"'{name}' is no file name within {_path}.");

    private static string Text(JsonElement root, string name) => root.GetProperty(name).GetString() ?? "";

    private static IReadOnlyList<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString() ?? "")];
}
