namespace Cartography.Values;

/// <summary>The units that a duration is written in.</summary>
internal enum DurationUnit
{
    Years,
    Months,
    Weeks,
    Days,
    Hours,
    Minutes,
    Seconds,
    Milliseconds,
    Microseconds,
    Nanoseconds,
}
