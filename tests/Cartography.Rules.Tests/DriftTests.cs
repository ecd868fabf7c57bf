using Cartography.Rules.Drift;
using Cartography.Values;
using Microsoft.Extensions.Time.Testing;
using Path = System.IO.Path;

namespace Cartography.Rules.Tests;

/// <summary>Drift detection against a recorded session of the original: the folder before and after, and what was printed.</summary>
public sealed class DriftTests : IDisposable
{
    private const string Monday = "2026.11.24.17.9.47.1.328.0.json";
    private readonly string _folder = Directory.CreateTempSubdirectory("drift").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_session_leaves_the_same_files_and_says_the_same()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var cancel = TestContext.Current.CancellationToken;
        var folder = Copy("rules/drift/before", Path.Combine(_folder, "dr", "buckets"));
        var time = new FakeTimeProvider(new(2026, 11, 24, 17, 9, 47, TimeSpan.Zero));
        var store = new ScriptedStore();
        var command = new GetStateCommand(store, time);

        Answer(store, folder, Monday);
        Assert.Equal(0, await command.RunAsync(_folder, error, cancel));
        Assert.Equal(0, await AddShortcutCommand.RunAsync(folder, "monday", Monday, error));
        time.Advance(TimeSpan.FromSeconds(4));
        Answer(store, folder, "2026.11.24.17.9.51.1.328.0.json");
        Assert.Equal(0, await command.RunAsync(_folder, error, cancel));
        Assert.Equal(0, await GetDriftCommand.RunAsync(folder, "monday", "most-recent", output, error));

        Assert.Empty(error.ToString());
        Assert.Contains(output.ToString(), Shared.Text("rules/drift/session.txt"), StringComparison.Ordinal);
        var expected = Directory.GetFiles(Shared.File("rules/drift/after"));
        Assert.Equal(expected.Select(Path.GetFileName).Order(), Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        foreach (var file in expected)
        {
            Assert.Equal(await File.ReadAllTextAsync(file, cancel), await File.ReadAllTextAsync(Path.Combine(folder, Path.GetFileName(file)), cancel));
        }
    }

    [Fact]
    public async Task A_shortcut_cannot_have_the_name_of_a_file()
    {
        var error = new StringWriter();
        var folder = Copy("rules/drift/after", Path.Combine(_folder, "buckets"));

        Assert.Equal(0, await AddShortcutCommand.RunAsync(folder, Monday, Monday, error));

        Assert.Equal($"ERROR:cartography.driftdetect.add_shortcut:Shortcut {Monday} is the name of another File in directory {folder}.\n", error.ToString());
    }

    [Fact]
    public async Task A_state_that_is_not_there_is_named()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var folder = Copy("rules/drift/after", Path.Combine(_folder, "buckets"));

        Assert.Equal(1, await GetDriftCommand.RunAsync(folder, "nosuch", "most-recent", output, error));

        Assert.Empty(output.ToString());
        Assert.Contains($"No such file or directory: '{Path.Combine(folder, "nosuch")}'", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_leads_out_of_the_folder_is_refused()
    {
        var error = new StringWriter();
        var folder = Copy("rules/drift/after", Path.Combine(_folder, "buckets"));

        Assert.Equal(1, await GetDriftCommand.RunAsync(folder, "../outside.json", "most-recent", new StringWriter(), error));

        Assert.Contains("'../outside.json' is no file name", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_fails_does_not_stop_the_others()
    {
        var error = new StringWriter();
        foreach (var name in new[] { "a", "b" })
        {
            var folder = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
            await File.WriteAllTextAsync(Path.Combine(folder, "template.json"), $$"""{"name":"{{name}}","validation_query":"{{name}}","properties":[],"results":[]}""", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder, "shortcut.json"), $$"""{"name":"{{name}}","shortcuts":{ } }""", TestContext.Current.CancellationToken);
        }

        var store = new ScriptedStore();
        store.Answer("b", ["x"], [Value.From(ListValue.Of("z", "a", Value.Null))], [Value.True]);

        Assert.Equal(1, await new GetStateCommand(store, TimeProvider.System).RunAsync(_folder, error, TestContext.Current.CancellationToken));

        Assert.Contains("Nothing was written down for: a", error.ToString(), StringComparison.Ordinal);
        var state = new DriftFolder(Path.Combine(_folder, "b"));
        Assert.Equal([["None|a|z"], ["True"]], state.ReadState(state.ReadShortcuts().Resolve("most-recent")).Results);
    }

    /// <summary>Lets the store return, out of order, what a recorded state holds.</summary>
    private static void Answer(ScriptedStore store, string folder, string state)
    {
        var recorded = new DriftFolder(Shared.File("rules/drift/after")).ReadState(state);
        store.Answer(new DriftFolder(folder).ReadTemplate().Query, [.. recorded.Properties], [.. recorded.Results.Reverse().Select(Row)]);
    }

    private static Value[] Row(IReadOnlyList<string> cells) =>
    [
        cells[0] == "None" ? Value.Null : Value.From(cells[0]),
        Value.From(long.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture)),
        Value.From(ListValue.Of(cells[2].Split('|').Reverse().Select(cell => Value.From(cell)))),
    ];

    private static string Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(Shared.File(from)))
        {
            var copy = Path.Combine(to, Path.GetFileName(file));
            File.WriteAllText(copy, File.ReadAllText(file));
        }

        return to;
    }
}
