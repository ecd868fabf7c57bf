using Cartography.Rules.Commands;

namespace Cartography.Rules.Drift;

/// <summary><c>add-shortcut</c>: gives a state a name.</summary>
public static class AddShortcutCommand
{
    private const string Logger = "cartography.driftdetect.add_shortcut";

    /// <summary>Adds the name; returns the exit code.</summary>
    /// <param name="directory">The query's folder.</param>
    /// <param name="shortcut">The name.</param>
    /// <param name="file">The state: a file or another shortcut.</param>
    /// <param name="error">Takes what is wrong.</param>
    public static async Task<int> RunAsync(string directory, string shortcut, string file, TextWriter error)
    {
        try
        {
            var folder = new DriftFolder(directory);
            if (folder.Has(shortcut))
            {
                await error.WriteAsync($"ERROR:{Logger}:Shortcut {shortcut} is the name of another File in directory {directory}.\n");
                return ExitCode.Done;
            }

            var shortcuts = folder.ReadShortcuts();
            var target = shortcuts.Resolve(file);
            if (!folder.Has(target))
            {
                await error.WriteAsync($"ERROR:{Logger}:File {target} does not exist in directory {directory}.\n");
                return ExitCode.Done;
            }

            folder.Write(shortcuts.With(shortcut, target));
            return ExitCode.Done;
        }
        catch (DriftException unreadable)
        {
            await error.WriteAsync($"ERROR:{Logger}:{unreadable.Message}\n");
            return ExitCode.Failed;
        }
    }
}
