namespace Cartography.Values;

/// <summary>Where a clock stands: a fixed offset, or a zone of the time-zone database with its rules. Equal by name and offset.</summary>
public abstract record Zone
{
    /// <summary>The zone with offset 0, written Z.</summary>
    public static Zone Utc { get; } = new OffsetZone(0);

    /// <summary>How Cypher writes it: Z, +01:00 or Europe/Stockholm.</summary>
    public abstract string Id { get; }

    /// <summary>A zone from Z, an offset (+01:00, +01:30:15) or a name; the letter case of names does not count. Fails with <see cref="ValueException"/>.</summary>
    public static Zone Parse(string text)
    {
        // Short forms of offsets are for whole date-times only: here they would be taken for a name that is cut short.
        if (text is "Z" or "z")
        {
            return Utc;
        }

        if (text.Length is 6 or 9 && text[0] is '+' or '-')
        {
            try
            {
                return OffsetText.Read(text) is { } seconds ? new OffsetZone(seconds) : throw NamedZone.Unknown(text);
            }
            catch (ValueException outOfRange) when (outOfRange.Fault == ValueFault.Argument)
            {
                throw NamedZone.Unknown(text);
            }
        }

        return NamedZone.Of(text);
    }

    /// <summary>Seconds east of UTC at an instant, given in seconds since 1970-01-01T00:00Z.</summary>
    public abstract int OffsetAt(long epochSecond);

    /// <summary>
    /// The instant at which a clock here shows <paramref name="localSecond"/> (seconds since 1970-01-01T00:00 on the same clock). Where it shows that
    /// twice: with <paramref name="preferredOffset"/> if that is one of the two, else the earlier. Where it never does: as far past the gap as asked.
    /// </summary>
    public abstract long InstantOf(long localSecond, int? preferredOffset = null);

    /// <inheritdoc/>
    public sealed override string ToString() => Id;
}
