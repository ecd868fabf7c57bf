namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Atan() : FloatFunction("atan", "Trigonometric", "The angle in radians whose tangent this is.")
{
    protected override double Of(double input) => Math.Atan(input);
}
