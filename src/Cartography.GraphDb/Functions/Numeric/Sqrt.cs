namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Sqrt() : FloatFunction("sqrt", "Logarithmic", "The square root of a number.")
{
    protected override double Of(double input) => Math.Sqrt(input);
}
