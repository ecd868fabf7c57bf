namespace Cartography.GraphDb.Functions.Strings;

internal sealed class Lower() : StringFunction("lower", "A string in lower case.")
{
    protected override string Of(string input, FunctionContext context) => LetterCase.Lower(input);
}
