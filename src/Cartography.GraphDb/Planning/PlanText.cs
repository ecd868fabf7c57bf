namespace Cartography.GraphDb.Planning;

/// <summary>Text for plans: one line, not too long.</summary>
internal static class PlanText
{
    private const int Longest = 400;

    public static string Short(string text)
    {
        var line = string.Join(' ', (text.Length > Longest ? text[..Longest] + "..." : text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line;
    }
}
