using Cartography.Values;

namespace Cartography.GraphDb.Functions.Vectors;

/// <summary>Two lists of numbers as vectors of one length.</summary>
internal static class VectorArguments
{
    /// <summary>The pairs of coordinates; null where an argument is null.</summary>
    public static IEnumerable<(double Left, double Right)>? Read(ReadOnlySpan<Value> arguments, string function)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
        {
            return null;
        }

        var (left, right) = (List(arguments[0], function), List(arguments[1], function));

        if (left.LongCount != right.LongCount || left.LongCount == 0)
        {
            throw FunctionErrors.Argument($"The vectors given to {function}() have {left.LongCount} and {right.LongCount} coordinates; they need as many as each other, at least one.");
        }

        return Pairs(left, right, function);
    }

    private static IEnumerable<(double Left, double Right)> Pairs(ListValue left, ListValue right, string function)
    {
        for (long i = 0; i < left.LongCount; i++)
        {
            yield return (Number(left[i], function), Number(right[i], function));
        }
    }

    private static ListValue List(in Value value, string function) =>
        value.Kind == ValueKind.List ? value.AsList() : throw FunctionErrors.Type(function, "a List of numbers", value);

    private static double Number(in Value value, string function) =>
        value.IsNumber && double.IsFinite(value.AsNumber()) ? value.AsNumber() : throw FunctionErrors.Type(function, "finite numbers as coordinates", value);
}
