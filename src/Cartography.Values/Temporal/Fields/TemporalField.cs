namespace Cartography.Values;

/// <summary>What a map may say about a temporal value.</summary>
internal enum TemporalField
{
    Year,
    Quarter,
    Month,
    Week,
    DayOfWeek,
    Day,
    OrdinalDay,
    DayOfQuarter,
    Hour,
    Minute,
    Second,
    Millisecond,
    Microsecond,
    Nanosecond,
    EpochSeconds,
    EpochMillis,
    Timezone,
    Date,
    Time,
    DateTime,

    /// <summary>A component that can be read, but not set.</summary>
    ReadOnly,
}
