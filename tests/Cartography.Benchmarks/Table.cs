using System.Diagnostics;

namespace Cartography.Benchmarks;

/// <summary>Prints rows of figures.</summary>
internal static class Table
{
    public static void Row(string what, string figure, string target) =>
        Console.Out.WriteLine($"{what,-44} {figure,24}   {target}");

    public static async Task<T> TimedAsync<T>(string what, int items, string target, Func<Task<T>> work)
    {
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var (pauses, gen0, gen1, gen2) = (GC.GetTotalPauseDuration(), GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2));
        var result = await work();
        var seconds = watch.Elapsed.TotalSeconds;
        var used = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds;
        var collections = $"collections {GC.CollectionCount(0) - gen0}/{GC.CollectionCount(1) - gen1}/{GC.CollectionCount(2) - gen2}, {(GC.GetTotalPauseDuration() - pauses).TotalMilliseconds:0} ms";
        Row(what, $"{seconds:0.00} s (cpu {used:0.00} s)", items == 0 ? target : $"{target}; {items / seconds:0}/s; {collections}");
        return result;
    }

    /// <summary>The most memory that this process had at once, in MiB.</summary>
    public static long PeakMemory()
    {
        if (!OperatingSystem.IsLinux())
        {
            return Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        }

        var line = File.ReadLines("/proc/self/status").First(each => each.StartsWith("VmHWM", StringComparison.Ordinal));
        return long.Parse(line.AsSpan()[6..^2]) >> 10;
    }
}
