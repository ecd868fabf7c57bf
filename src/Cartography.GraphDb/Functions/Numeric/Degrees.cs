namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Degrees() : FloatFunction("degrees", "Trigonometric", "An angle in radians as degrees.")
{
    protected override double Of(double input) => input * (180 / Math.PI);
}
