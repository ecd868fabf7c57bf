namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Cot() : FloatFunction("cot", "Trigonometric", "The cotangent of an angle in radians.")
{
    protected override double Of(double input) => 1 / Math.Tan(input);
}
