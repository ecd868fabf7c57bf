namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Exp() : FloatFunction("exp", "Logarithmic", "e to the power of a number.")
{
    protected override double Of(double input) => Math.Exp(input);
}
