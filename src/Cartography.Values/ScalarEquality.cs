namespace Cartography.Values;

/// <summary>Equality of two values of one kind that hold no other values, floats excepted.</summary>
internal static class ScalarEquality
{
    public static bool AreSame(in Value left, in Value right) => left.Kind switch
    {
        ValueKind.Integer => left.AsInteger() == right.AsInteger(),
        ValueKind.String => string.Equals(left.AsString(), right.AsString(), StringComparison.Ordinal),
        ValueKind.Boolean => left.IsTrue == right.IsTrue,
        ValueKind.Node or ValueKind.Relationship => left.AsId() == right.AsId(),
        ValueKind.Path => ArePathsSame(left.AsPath(), right.AsPath()),
        ValueKind.Bytes => left.AsBytes().AsSpan().SequenceEqual(right.AsBytes()),
        ValueKind.Point => left.AsPoint() == right.AsPoint(),
        ValueKind.Duration => left.AsDuration() == right.AsDuration(),
        ValueKind.Date => left.AsDate() == right.AsDate(),
        ValueKind.LocalTime => left.AsLocalTime() == right.AsLocalTime(),
        ValueKind.ZonedTime => left.AsZonedTime() == right.AsZonedTime(),
        ValueKind.LocalDateTime => left.AsLocalDateTime() == right.AsLocalDateTime(),
        ValueKind.ZonedDateTime => left.AsZonedDateTime() == right.AsZonedDateTime(),
        ValueKind.Null => true,
        _ => throw new ArgumentException($"A {left.Kind} is no such value.", nameof(left)),
    };

    private static bool ArePathsSame(Path left, Path right)
    {
        if (left.Length != right.Length || left.Nodes[0].AsId() != right.Nodes[0].AsId())
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (left.Relationships[i].AsId() != right.Relationships[i].AsId() || left.Nodes[i + 1].AsId() != right.Nodes[i + 1].AsId())
            {
                return false;
            }
        }

        return true;
    }
}
