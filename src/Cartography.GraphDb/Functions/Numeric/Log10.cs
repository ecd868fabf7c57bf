namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Log10() : FloatFunction("log10", "Logarithmic", "The logarithm of a number to base 10.")
{
    protected override double Of(double input) => Math.Log10(input);
}
