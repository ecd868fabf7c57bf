namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Acos() : FloatFunction("acos", "Trigonometric", "The angle in radians whose cosine this is.")
{
    protected override double Of(double input) => Math.Acos(input);
}
