namespace Cartography.Cli;

/// <summary>What a command may touch of the world around it; a test hands in its own.</summary>
/// <param name="Output">Data.</param>
/// <param name="Error">All that is not data: messages, progress, errors.</param>
internal sealed record CommandEnvironment(TextWriter Output, TextWriter Error)
{
    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Reads an environment variable; empty counts as missing.</summary>
    public Func<string, string?> Variable { get; init; } = name =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    /// <summary>What is piped in.</summary>
    public TextReader Input { get; init; } = Console.In;

    /// <summary>Columns of the terminal that <see cref="Output"/> is; null where it is none.</summary>
    public int? TerminalWidth { get; init; } = Console.IsOutputRedirected ? null : Console.WindowWidth;

    /// <summary>Where the graph is kept when nothing is said: <c>~/.cartography</c>.</summary>
    public string DefaultDataFolder { get; init; } =
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cartography");
}
