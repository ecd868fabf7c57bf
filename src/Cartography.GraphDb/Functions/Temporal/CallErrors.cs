using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

/// <summary>What the temporal functions say to arguments that they have no form for. Neo4j gives them the code of failed procedure calls.</summary>
internal static class CallErrors
{
    public static QueryException NoForm(string function, string expected, params ReadOnlySpan<Value> got)
    {
        var descriptions = new string[got.Length];

        for (var i = 0; i < got.Length; i++)
        {
            descriptions[i] = ValueDescription.Of(got[i]);
        }

        return new QueryException(StatusCodes.ProcedureCallFailed, $"{function}() takes {expected}, but got: {string.Join(", ", descriptions)}.");
    }
}
