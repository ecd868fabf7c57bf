namespace Cartography.GraphDb.Functions.Temporal;

/// <summary>The functions on temporal values and durations. Adding one is a file and its line here.</summary>
internal static class TemporalFunctions
{
    public static ScalarFunction[] All() =>
    [
        new CreateDuration(),
        new FromEpoch(),
        new FromEpochMillis(),
        new Timestamp(),
        .. Between.All(),
        .. OfType(new DateType()),
        .. OfType(new LocalTimeType()),
        .. OfType(new ZonedTimeType()),
        .. OfType(new LocalDateTimeType()),
        .. OfType(new ZonedDateTimeType()),
    ];

    private static ScalarFunction[] OfType(TemporalType type) =>
    [
        new CreateTemporal(type),
        new ReadClock(type, "transaction", context => Clocks.WholeMilliseconds(context.TransactionTime)),
        new ReadClock(type, "statement", context => Clocks.WholeMilliseconds(context.StatementTime)),
        new ReadClock(type, "realtime", context => context.Clock.GetUtcNow(), isVolatile: true),
        new TruncateTemporal(type),
    ];
}
