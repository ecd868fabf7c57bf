namespace Cartography.Rules.Output;

/// <summary>Orders controls as people count: 2.3 before 2.11.</summary>
internal sealed class FrameworkOrder : IComparer<FrameworkControl>
{
    public static FrameworkOrder Instance { get; } = new();

    public int Compare(FrameworkControl? x, FrameworkControl? y)
    {
        var framework = string.CompareOrdinal(x?.Framework, y?.Framework);
        return framework != 0 ? framework : CompareNumbers(x?.Requirement ?? "", y?.Requirement ?? "");
    }

    private static int CompareNumbers(string one, string other)
    {
        var (i, j) = (0, 0);
        while (i < one.Length && j < other.Length)
        {
            if (char.IsAsciiDigit(one[i]) && char.IsAsciiDigit(other[j]))
            {
                var (left, right) = (Digits(one, ref i), Digits(other, ref j));
                var numbers = left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);
                if (numbers != 0)
                {
                    return numbers;
                }
            }
            else if (one[i] != other[j])
            {
                return one[i].CompareTo(other[j]);
            }
            else
            {
                i++;
                j++;
            }
        }

        return (one.Length - i).CompareTo(other.Length - j);
    }

    private static string Digits(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return text[start..position].TrimStart('0');
    }
}
