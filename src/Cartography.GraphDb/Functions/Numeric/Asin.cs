namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Asin() : FloatFunction("asin", "Trigonometric", "The angle in radians whose sine this is.")
{
    protected override double Of(double input) => Math.Asin(input);
}
