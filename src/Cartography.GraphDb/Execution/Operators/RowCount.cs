using Cartography.GraphDb.Execution.Expressions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>The number after SKIP and LIMIT.</summary>
internal static class RowCount
{
    public static long Of(Evaluator count, Frame frame, string clause)
    {
        var value = count.Evaluate(frame);

        if (value.Kind != ValueKind.Integer)
        {
            throw new QueryException(
                value.Kind == ValueKind.Float ? StatusCodes.ArgumentError : StatusCodes.TypeError,
                $"{clause} takes a whole number from 0, but got {ShortText.Of(value)}.",
                "22N01");
        }

        return value.AsInteger() >= 0
            ? value.AsInteger()
            : throw new QueryException(StatusCodes.ArgumentError, $"{clause} takes a whole number from 0, but got {value.AsInteger()}.", "22N02");
    }
}
