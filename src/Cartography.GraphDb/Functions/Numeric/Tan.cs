namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Tan() : FloatFunction("tan", "Trigonometric", "The tangent of an angle in radians.")
{
    protected override double Of(double input) => Math.Tan(input);
}
