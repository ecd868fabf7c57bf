using System.Diagnostics;

namespace Cartography.Benchmarks;

/// <summary>This program once more, in a process of its own.</summary>
internal static class Child
{
    public static Process Start(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Cartography.Benchmarks" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        return Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
    }
}
