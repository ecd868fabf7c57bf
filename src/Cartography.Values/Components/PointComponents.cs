namespace Cartography.Values;

/// <summary>The parts of points.</summary>
internal static class PointComponents
{
    /// <summary>A part. Fails with <see cref="ValueException"/> where the point has none of that name.</summary>
    public static Value Of(Point point, string name)
    {
        var part = name.ToUpperInvariant();
        return part switch
        {
            "X" => point.X,
            "Y" => point.Y,
            "Z" => point.Is3D ? point.Z : throw Missing(point, name),
            "LONGITUDE" => point.IsGeographic ? point.X : throw Missing(point, name),
            "LATITUDE" => point.IsGeographic ? point.Y : throw Missing(point, name),
            "HEIGHT" => point is { IsGeographic: true, Is3D: true } ? point.Z : throw Missing(point, name),
            "SRID" => point.Srid,
            "CRS" => point.System?.Name,
            _ => throw Missing(point, name),
        };
    }

    private static ValueException Missing(Point point, string name) => new(ValueFault.Argument, $"{point} has no part '{Shown.Of(name)}'.");
}
