namespace Cartography.GraphDb.Functions.Strings;

internal sealed class ToUpper() : StringFunction("toUpper", "A string in upper case.")
{
    protected override string Of(string input, FunctionContext context) => LetterCase.Upper(input, context);
}
