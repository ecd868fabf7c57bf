namespace Cartography.Values;

/// <summary>Text of a caller as messages show it: cut where it is long.</summary>
internal static class Shown
{
    private const int Longest = 200;

    public static string Of(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "...");
}
