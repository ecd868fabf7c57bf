namespace Cartography.Core.Http;

/// <summary>What a client allows.</summary>
public sealed record ApiLimits
{
    /// <summary>The longest answer, in bytes after decompression.</summary>
    public long LongestAnswer { get; init; } = 256L * 1024 * 1024;

    /// <summary>How long one attempt may take, body included.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>How often a request is repeated that fails in passing.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>The first wait between attempts; later ones double, with jitter.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest wait between attempts, also when the vendor asks for more.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The most pages of one list.</summary>
    public int MostPages { get; init; } = 100_000;
}
