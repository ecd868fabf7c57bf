using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Durations added to and taken from times, dates and durations.</summary>
internal static class TemporalArithmetic
{
    /// <summary>The value that much later; null for a value that is neither a time nor a duration.</summary>
    public static Value Plus(in Value value, Duration duration) => value.Kind switch
    {
        ValueKind.Duration => Value.From(value.AsDuration().Plus(duration)),
        ValueKind.Date => Value.From(value.AsDate().Plus(duration)),
        ValueKind.LocalTime => Value.From(value.AsLocalTime().Plus(duration)),
        ValueKind.ZonedTime => Value.From(value.AsZonedTime().Plus(duration)),
        ValueKind.LocalDateTime => Value.From(value.AsLocalDateTime().Plus(duration)),
        ValueKind.ZonedDateTime => Value.From(value.AsZonedDateTime().Plus(duration)),
        _ => Value.Null,
    };

    /// <summary>The value that much earlier; null for a value that is neither a time nor a duration.</summary>
    public static Value Minus(in Value value, Duration duration) => value.Kind switch
    {
        ValueKind.Duration => Value.From(value.AsDuration().Minus(duration)),
        ValueKind.Date => Value.From(value.AsDate().Minus(duration)),
        ValueKind.LocalTime => Value.From(value.AsLocalTime().Minus(duration)),
        ValueKind.ZonedTime => Value.From(value.AsZonedTime().Minus(duration)),
        ValueKind.LocalDateTime => Value.From(value.AsLocalDateTime().Minus(duration)),
        ValueKind.ZonedDateTime => Value.From(value.AsZonedDateTime().Minus(duration)),
        _ => Value.Null,
    };
}
