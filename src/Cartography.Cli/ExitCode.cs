namespace Cartography.Cli;

/// <summary>What a command says to the shell that called it.</summary>
internal static class ExitCode
{
    /// <summary>All done, all complete.</summary>
    public const int Success = 0;

    /// <summary>Failed, or nothing was synced.</summary>
    public const int Failure = 1;

    /// <summary>The command line or a file it names cannot be understood.</summary>
    public const int Usage = 2;

    /// <summary>Done, with parts that are incomplete and were listed.</summary>
    public const int Incomplete = 3;

    /// <summary>Ended by Ctrl-C or a request to terminate.</summary>
    public const int Interrupted = 130;
}
