namespace Cartography.Values;

/// <summary>Checks a component against what its name allows.</summary>
internal static class Range
{
    public static void Check(string name, long value, long least, long most, ValueFault fault)
    {
        if (value < least || value > most)
        {
            throw new ValueException(fault, $"{value} is no {name}: {least} to {most} are.", fault == ValueFault.Syntax ? "22000" : "50N42");
        }
    }
}
