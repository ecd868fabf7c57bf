using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

/// <summary>The numbers that an instant is made from.</summary>
internal static class EpochArgument
{
    public static long Integer(string function, ReadOnlySpan<Value> arguments, int position) => arguments[position].Kind switch
    {
        ValueKind.Integer => arguments[position].AsInteger(),
        ValueKind.Null or ValueKind.Float => throw CallErrors.NoForm(function, "integers", arguments),
        _ => throw FunctionErrors.Type(function, "an Integer", arguments[position]),
    };
}
