using NodaTime;

namespace Cartography.Values;

/// <summary>The time-zone database, for all years that dates have.</summary>
internal static class ZoneRules
{
    // 400 years are whole weeks, so rules repeat.
    private const long SecondsPerCycle = 146_097 * 86_400L;

    private static readonly long MinInstant = Instant.MinValue.ToUnixTimeSeconds();
    private static readonly long MaxInstant = Instant.MaxValue.ToUnixTimeSeconds();

    // Three-letter names of fixed offsets: Neo4j does not know these, since they are easily taken for another zone.
    private static readonly string[] NotTaken = ["EST", "HST", "MST", "ROC", "GMT+0", "GMT-0"];

    /// <summary>The rules of a zone and its name as the database writes it; null where there is none.</summary>
    public static (string Name, DateTimeZone Rules)? Find(string name)
    {
        if (name.Length is 0 or > 64 || NotTaken.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        var provider = DateTimeZoneProviders.Tzdb;

        // The provider makes zones up for names such as UTC+1, which Cypher does not take.
        if ((name.Length == 3 || !name.StartsWith("UTC", StringComparison.Ordinal)) && provider.GetZoneOrNull(name) is { } rules && rules.Id == name)
        {
            return (name, rules);
        }

        foreach (var id in provider.Ids)
        {
            if (string.Equals(id, name, StringComparison.OrdinalIgnoreCase))
            {
                return (id, provider[id]);
            }
        }

        return string.Equals(name, "UT", StringComparison.OrdinalIgnoreCase) ? ("UT", DateTimeZone.ForOffset(Offset.Zero)) : FindShifted(name);
    }

    public static int OffsetAt(DateTimeZone rules, long epochSecond)
    {
        if (epochSecond > MaxInstant)
        {
            epochSecond -= (((epochSecond - MaxInstant) / SecondsPerCycle) + 1) * SecondsPerCycle;
        }

        // Before the first rule there is only one offset, so that any early instant stands for all.
        return rules.GetUtcOffset(Instant.FromUnixTimeSeconds(Math.Max(epochSecond, MinInstant))).Seconds;
    }

    // UTC+01:00 and the like: a name that holds its offset.
    private static (string Name, DateTimeZone Rules)? FindShifted(string name)
    {
        var prefix = name.StartsWith("UTC", StringComparison.Ordinal) || name.StartsWith("GMT", StringComparison.Ordinal) ? 3
            : name.StartsWith("UT", StringComparison.Ordinal) ? 2
            : 0;

        return prefix > 0 && name.Length == prefix + 6 && OffsetText.Read(name.AsSpan(prefix)) is { } seconds
            ? (name, DateTimeZone.ForOffset(Offset.FromSeconds(seconds)))
            : null;
    }
}
