namespace Cartography.GraphDb.Functions.Numeric;

/// <summary>What to do with the digits behind the last one kept; the names are those of round()'s third argument.</summary>
internal enum RoundingMode
{
    Up,
    Down,
    Ceiling,
    Floor,
    HalfUp,
    HalfDown,
    HalfEven,
    Unnecessary,
}
