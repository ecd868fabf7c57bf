namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Haversin() : FloatFunction("haversin", "Trigonometric", "Half the versine of an angle in radians.")
{
    protected override double Of(double input) => (1 - Math.Cos(input)) / 2;
}
