using System.Security.Cryptography;

namespace Cartography.Bolt.Client;

/// <summary>How long to wait before a transaction is tried again: twice as long each time, and never all clients at once.</summary>
/// <param name="Limit">How long after the first attempt the last may begin.</param>
internal sealed record RetryPolicy(TimeSpan Limit)
{
    private const double Jitter = 0.2;
    private const int LongestDoubling = 10;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    /// <summary>The wait after so many failures, from 1.</summary>
    public static TimeSpan DelayAfter(int failures)
    {
        var spread = 1 + (Jitter * ((RandomNumberGenerator.GetInt32(2001) / 1000.0) - 1));
        return FirstDelay * (Math.Pow(2, Math.Min(failures - 1, LongestDoubling)) * spread);
    }
}
