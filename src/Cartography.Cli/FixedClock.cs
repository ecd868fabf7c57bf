using System.Globalization;
using Cartography.Core.Options;

namespace Cartography.Cli;

/// <summary>A clock that always tells one time, for reproducible reports; durations and timeouts still run.</summary>
/// <param name="now">The time it tells.</param>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>The variable that asks for it.</summary>
    public const string Variable = "CARTOGRAPHY_CLOCK";

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>The clock that the environment asks for: the system's when the variable is not set.</summary>
    public static TimeProvider Of(Func<string, string?> environment) => environment(Variable) switch
    {
        null => System,
        var text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) => new FixedClock(time.ToUniversalTime()),
        var text => throw new UsageException($"{Variable} is '{text}', which is no time such as 2026-11-23T23:30:00Z."),
    };
}
