namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Floor() : FloatFunction("floor", "Numeric", "The largest whole number that is not greater.")
{
    protected override double Of(double input) => Math.Floor(input);
}
