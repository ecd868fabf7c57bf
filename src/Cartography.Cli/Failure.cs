using Cartography.Core.Http;
using Cartography.Core.Options;
using Cartography.Core.Stores;

namespace Cartography.Cli;

/// <summary>How an exception ends the process: what the person reads, and what the shell gets.</summary>
/// <param name="Sentence">What happened, where, and what to do.</param>
/// <param name="ExitCode">One of <see cref="Cli.ExitCode"/>.</param>
internal sealed record Failure(string Sentence, int ExitCode)
{
    /// <summary>The failure that an exception means. What no layer foresaw is said to be a defect, with the way to its details.</summary>
    public static Failure Of(Exception error) => error switch
    {
        UsageException => new Failure(error.Message, Cli.ExitCode.Usage),
        StoreException { Code: { } code } => new Failure($"{error.Message}\n({code})", Cli.ExitCode.Failure),
        StoreException or ProviderException => new Failure(error.Message, Cli.ExitCode.Failure),
        OutOfMemoryException => new Failure("There was not enough memory to go on.", Cli.ExitCode.Failure),
        _ => new Failure(
            $"Something went wrong that this program did not foresee ({error.GetType().Name}: {error.Message}). "
            + "Run it again with --debug for the details, and report them.",
            Cli.ExitCode.Failure),
    };
}
