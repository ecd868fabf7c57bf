using Cartography.Values;

namespace Cartography.Core.Reading;

/// <summary>What records hold, as values of the graph. Generated row writers call it.</summary>
public static class GraphValue
{
    /// <summary>A text.</summary>
    public static Value Of(string? value) => Value.From(value);

    /// <summary>A whole number.</summary>
    public static Value Of(long? value) => value is { } number ? Value.From(number) : Value.Null;

    /// <summary>A number.</summary>
    public static Value Of(double? value) => value is { } number ? Value.From(number) : Value.Null;

    /// <summary>A truth value.</summary>
    public static Value Of(bool? value) => value is { } truth ? Value.From(truth) : Value.Null;

    /// <summary>An instant, with the offset that it was told in.</summary>
    public static Value Of(DateTimeOffset? value)
    {
        if (value is not { } time)
        {
            return Value.Null;
        }

        var ticks = time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        var second = Math.DivRem(ticks, TimeSpan.TicksPerSecond, out var rest);

        if (rest < 0)
        {
            second--;
            rest += TimeSpan.TicksPerSecond;
        }

        Zone zone = time.Offset == TimeSpan.Zero ? Zone.Utc : new OffsetZone((int)time.Offset.TotalSeconds);
        return Value.From(new ZonedDateTime(second, (int)rest * 100, zone));
    }

    /// <summary>Texts.</summary>
    public static Value Of(IReadOnlyList<string>? values) =>
        values is null ? Value.Null : Value.From(ListValue.Of(values.Select(value => Value.From(value)).ToArray()));

    /// <summary>Whole numbers.</summary>
    public static Value Of(IReadOnlyList<long>? values) =>
        values is null ? Value.Null : Value.From(ListValue.Of(values.Select(value => Value.From(value)).ToArray()));
}
