namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Cos() : FloatFunction("cos", "Trigonometric", "The cosine of an angle in radians.")
{
    protected override double Of(double input) => Math.Cos(input);
}
