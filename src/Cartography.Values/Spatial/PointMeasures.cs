namespace Cartography.Values;

/// <summary>Distances and boxes.</summary>
public static class PointMeasures
{
    private const double EarthRadius = 6_378_140.0;
    private const double RadiansPerDegree = Math.PI / 180;

    /// <summary>
    /// The straight line between two cartesian points, or metres along the surface of the earth (and up) between two geographic ones; null where their
    /// coordinate systems differ.
    /// </summary>
    public static double? Distance(Point from, Point to)
    {
        if (from.Srid != to.Srid)
        {
            return null;
        }

        if (from.IsGeographic)
        {
            return OverGround(from, to);
        }

        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var z = from.Is3D ? to.Z - from.Z : 0;
        return Math.Sqrt((x * x) + (y * y) + (z * z));
    }

    /// <summary>
    /// Whether a point lies in the box between a lower left and an upper right corner, edges included; null where their coordinate systems differ. A
    /// box whose western edge lies east of its eastern one goes across the 180th meridian.
    /// </summary>
    public static bool? IsWithinBox(Point point, Point lowerLeft, Point upperRight)
    {
        if (point.Srid != lowerLeft.Srid || point.Srid != upperRight.Srid)
        {
            return null;
        }

        var withinX = point.IsGeographic && lowerLeft.X > upperRight.X
            ? point.X >= lowerLeft.X || point.X <= upperRight.X
            : point.X >= lowerLeft.X && point.X <= upperRight.X;
        return withinX
            && point.Y >= lowerLeft.Y
            && point.Y <= upperRight.Y
            && (!point.Is3D || (point.Z >= lowerLeft.Z && point.Z <= upperRight.Z));
    }

    // The haversine form of the great circle, on a sphere raised to the points' average height.
    private static double OverGround(Point from, Point to)
    {
        var (latitude, otherLatitude) = (from.Y * RadiansPerDegree, to.Y * RadiansPerDegree);
        var halfLatitude = Math.Sin((otherLatitude - latitude) / 2);
        var halfLongitude = Math.Sin((to.X - from.X) * RadiansPerDegree / 2);
        var chord = (halfLatitude * halfLatitude) + (Math.Cos(latitude) * Math.Cos(otherLatitude) * halfLongitude * halfLongitude);
        var angle = 2 * Math.Atan2(Math.Sqrt(chord), Math.Sqrt(1 - chord));

        if (!from.Is3D)
        {
            return EarthRadius * angle;
        }

        var along = (EarthRadius + ((from.Z + to.Z) / 2)) * angle;
        var up = to.Z - from.Z;
        return Math.Sqrt((along * along) + (up * up));
    }
}
