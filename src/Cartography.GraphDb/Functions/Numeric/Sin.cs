namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Sin() : FloatFunction("sin", "Trigonometric", "The sine of an angle in radians.")
{
    protected override double Of(double input) => Math.Sin(input);
}
