namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Log() : FloatFunction("log", "Logarithmic", "The natural logarithm of a number.")
{
    protected override double Of(double input) => Math.Log(input);
}
