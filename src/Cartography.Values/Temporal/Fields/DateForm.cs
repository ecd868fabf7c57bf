namespace Cartography.Values;

/// <summary>The four ways to name a day of a year.</summary>
internal enum DateForm
{
    Calendar,
    Week,
    Quarter,
    Ordinal,
}
