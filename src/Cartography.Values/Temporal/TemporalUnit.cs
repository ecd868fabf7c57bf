namespace Cartography.Values;

/// <summary>The units that temporal values are cut to, largest first.</summary>
public enum TemporalUnit
{
    /// <summary>1,000 years.</summary>
    Millennium,

    /// <summary>100 years.</summary>
    Century,

    /// <summary>10 years.</summary>
    Decade,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A year of whole ISO weeks.</summary>
    WeekYear,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>An ISO week, from Monday.</summary>
    Week,

    /// <summary>A day.</summary>
    Day,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>A second.</summary>
    Second,

    /// <summary>A millisecond.</summary>
    Millisecond,

    /// <summary>A microsecond.</summary>
    Microsecond,
}
