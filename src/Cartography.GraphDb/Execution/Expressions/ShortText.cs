using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Values in messages: cut, so that a huge value does not make a huge message.</summary>
internal static class ShortText
{
    private const int Longest = 100;

    public static string Of(in Value value)
    {
        if (value.Kind is ValueKind.List && value.AsList().LongCount > Longest)
        {
            return $"a list of {value.AsList().LongCount} items";
        }

        var text = value.Kind is ValueKind.String && value.AsString().Length > Longest
            ? "'" + value.AsString()[..Longest] + "...'"
            : value.ToString();
        return text.Length <= Longest + 10 ? text : text[..Longest] + "...";
    }
}
