using NodaTime;

namespace Cartography.Values;

/// <summary>A zone of the time-zone database. Equal by name.</summary>
/// <param name="Name">Its name, such as Europe/Stockholm.</param>
public sealed partial record NamedZone(string Name) : Zone
{
    private DateTimeZone? _rules;

    /// <inheritdoc/>
    public override string Id => Name;

    // Finding the rules twice at once finds the same ones.
    private DateTimeZone Rules => _rules ??= ZoneRules.Find(Name)?.Rules ?? throw Unknown(Name);

    /// <summary>The zone of a name in any letter case; fails with <see cref="ValueException"/> where the database has none.</summary>
    public static NamedZone Of(string name) => ZoneRules.Find(name) is { } found ? new NamedZone(found.Name) { _rules = found.Rules } : throw Unknown(name);

    /// <inheritdoc/>
    public override int OffsetAt(long epochSecond) => ZoneRules.OffsetAt(Rules, epochSecond);

    /// <inheritdoc/>
    public override long InstantOf(long localSecond, int? preferredOffset = null)
    {
        const int Day = 86_400;
        var rules = Rules;
        var before = ZoneRules.OffsetAt(rules, localSecond - Day);
        var after = ZoneRules.OffsetAt(rules, localSecond + Day);
        var early = localSecond - before;

        if (before == after)
        {
            return early;
        }

        var late = localSecond - after;
        var earlyFits = ZoneRules.OffsetAt(rules, early) == before;
        var lateFits = ZoneRules.OffsetAt(rules, late) == after;
        return lateFits && (!earlyFits || preferredOffset == after) ? late : early;
    }

    /// <summary>Equal by name.</summary>
    public bool Equals(NamedZone? other) => other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    internal static ValueException Unknown(string name) => new(
        ValueFault.Syntax, $"'{Shown.Of(name)}' is no time zone. Zones are written as Z, +01:00 or Europe/Stockholm.", "22000");
}
