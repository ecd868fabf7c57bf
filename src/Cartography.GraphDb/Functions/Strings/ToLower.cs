namespace Cartography.GraphDb.Functions.Strings;

internal sealed class ToLower() : StringFunction("toLower", "A string in lower case.")
{
    protected override string Of(string input, FunctionContext context) => LetterCase.Lower(input);
}
