namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Radians() : FloatFunction("radians", "Trigonometric", "An angle in degrees as radians.")
{
    protected override double Of(double input) => input * (Math.PI / 180);
}
