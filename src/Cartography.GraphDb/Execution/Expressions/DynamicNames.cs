using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Names of labels and types that are known only while running.</summary>
internal static class DynamicNames
{
    public static IReadOnlyList<string> Of(in Value value) => value.Kind switch
    {
        ValueKind.String => [Checked(value)],
        ValueKind.List => [.. value.AsList().Select(item => Checked(item))],
        _ => throw Wrong(value),
    };

    private static string Checked(in Value value)
    {
        if (value.Kind != ValueKind.String)
        {
            throw Wrong(value);
        }

        return value.AsString().Length > 0
            ? value.AsString()
            : throw new QueryException(StatusCodes.TokenName, "A label or type must have a name, but got an empty string.", "22N05");
    }

    private static QueryException Wrong(in Value value) =>
        new(StatusCodes.TypeError, $"A label or type is named by a string or a list of strings, but got {ShortText.Of(value)}.", "22N01");
}
