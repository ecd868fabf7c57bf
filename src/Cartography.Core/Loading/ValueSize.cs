using Cartography.Values;

namespace Cartography.Core.Loading;

/// <summary>How much memory values take, roughly: enough to bound a batch.</summary>
internal static class ValueSize
{
    public static long Of(ReadOnlySpan<Value> values)
    {
        var bytes = 0L;

        foreach (var value in values)
        {
            bytes += Of(value);
        }

        return bytes;
    }

    private static long Of(Value value) => value.Kind switch
    {
        ValueKind.String => 40 + 2L * value.AsString().Length,
        ValueKind.List => 48 + value.AsList().Sum(Of),
        _ => 24,
    };
}
