namespace Cartography.Values;

/// <summary>Exact comparison between integers and floats, which rounding to a double would blur beyond 2^53.</summary>
internal static class NumberOrder
{
    private const double TwoTo63 = 9223372036854775808.0;

    /// <summary>The order of two numbers: -0.0 before 0.0, NaN after everything and equal to itself.</summary>
    public static int Compare(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Integer)
        {
            return right.Kind == ValueKind.Integer ? left.AsInteger().CompareTo(right.AsInteger()) : -Compare(right.AsFloat(), left.AsInteger());
        }

        return right.Kind == ValueKind.Integer ? Compare(left.AsFloat(), right.AsInteger()) : Compare(left.AsFloat(), right.AsFloat());
    }

    /// <summary>Whether a float and an integer are the same number.</summary>
    public static bool AreSame(double number, long integer) =>
        number >= -TwoTo63 && number < TwoTo63 && (long)number == integer && Math.Floor(number) == number;

    private static int Compare(double left, double right)
    {
        if (left < right)
        {
            return -1;
        }

        if (left > right)
        {
            return 1;
        }

        if (left == right)
        {
            return double.IsNegative(left) == double.IsNegative(right) ? 0 : double.IsNegative(left) ? -1 : 1;
        }

        return double.IsNaN(left).CompareTo(double.IsNaN(right));
    }

    private static int Compare(double left, long right)
    {
        if (double.IsNaN(left) || left >= TwoTo63)
        {
            return 1;
        }

        if (left < -TwoTo63)
        {
            return -1;
        }

        var whole = Math.Floor(left);
        var order = ((long)whole).CompareTo(right);

        if (order != 0)
        {
            return order;
        }

        return left > whole ? 1 : right == 0 && double.IsNegative(left) ? -1 : 0;
    }
}
