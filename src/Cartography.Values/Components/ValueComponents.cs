namespace Cartography.Values;

/// <summary>The parts of temporal values, durations and points that are read like properties: <c>d.year</c>, <c>p.x</c>. Letter case does not count.</summary>
public static class ValueComponents
{
    /// <summary>A part. Fails with <see cref="ValueException"/> where the value has no such part or no parts at all.</summary>
    public static Value Of(in Value value, string name) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Point => PointComponents.Of(value.AsPoint(), name),
        ValueKind.Duration => DurationComponents.Of(value.AsDuration(), name) ?? throw Missing(value, name),
        _ when TemporalParts.IsTemporal(value) => TemporalComponents.Of(value, name) ?? throw Missing(value, name),
        _ => throw new ValueException(
            ValueFault.Type, $"'{Shown.Of(name)}' is read from {ValueDescription.Of(value)}, but only maps, nodes, relationships, temporal values and points have properties."),
    };

    private static ValueException Missing(in Value value, string name) =>
        new(ValueFault.Type, $"A {ValueDescription.KindName(value.Kind)} such as {ValueText.Plain(value)} has no part '{Shown.Of(name)}'.");
}
