namespace Cartography.Values;

/// <summary>ASCII digits in text.</summary>
internal static class Digits
{
    public static int CountAtStart(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    public static bool AreAll(ReadOnlySpan<char> text) => text.Length > 0 && CountAtStart(text) == text.Length;

    /// <summary>The number that at most 18 digits write.</summary>
    public static long Parse(ReadOnlySpan<char> digits)
    {
        long number = 0;

        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
