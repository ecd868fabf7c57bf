namespace Cartography.Values;

/// <summary>A fixed offset from UTC.</summary>
/// <param name="Seconds">Seconds east of UTC, within 18 hours.</param>
public sealed record OffsetZone(int Seconds) : Zone
{
    /// <inheritdoc/>
    public override string Id => OffsetText.Of(Seconds);

    /// <inheritdoc/>
    public override int OffsetAt(long epochSecond) => Seconds;

    /// <inheritdoc/>
    public override long InstantOf(long localSecond, int? preferredOffset = null) => localSecond - Seconds;
}
