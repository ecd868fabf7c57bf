namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Ceil() : FloatFunction("ceil", "Numeric", "The smallest whole number that is not less.")
{
    protected override double Of(double input) => Math.Ceiling(input);
}
