namespace Cartography.Cli;

/// <summary>The name by which the program was called: a link to it named cartography-rules is the command rules.</summary>
internal static class CalledAs
{
    /// <summary>The arguments with the command put before them that the name of the program stands for.</summary>
    public static string[] WithCommand(string? program, string[] args) =>
        System.IO.Path.GetFileNameWithoutExtension(program) == "cartography-rules" ? ["rules", .. args] : args;

    /// <summary>
    /// The program's name as the shell gave it. The runtime tells only where a link leads, so on Linux the kernel is asked; elsewhere a copy of
    /// the program has the name, and a link has not.
    /// </summary>
    public static string? Program() => OperatingSystem.IsLinux()
        ? File.ReadAllText("/proc/self/cmdline").Split('\0', 2)[0]
        : Environment.ProcessPath;
}
