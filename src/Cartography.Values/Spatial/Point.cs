namespace Cartography.Values;

/// <summary>A place in one of Cypher's four coordinate systems.</summary>
/// <param name="Srid">4326 (WGS 84), 4979 (WGS 84 3D), 7203 (cartesian) or 9157 (cartesian 3D).</param>
/// <param name="X">x, or longitude in degrees.</param>
/// <param name="Y">y, or latitude in degrees.</param>
/// <param name="Z">z, or height in metres; NaN in two dimensions.</param>
public sealed partial record Point(int Srid, double X, double Y, double Z)
{
    /// <summary>The coordinate system; null where the number is none of Cypher's.</summary>
    public CoordinateSystem? System => CoordinateSystem.Find(Srid);

    /// <summary>Whether it has a z or height.</summary>
    public bool Is3D => Srid is 4979 or 9157;

    /// <summary>Whether it is a longitude and latitude.</summary>
    public bool IsGeographic => Srid is 4326 or 4979;

    /// <summary>Whether coordinate system and coordinates are the same; 0.0 and -0.0 are not.</summary>
    public bool Equals(Point? other) =>
        other is not null && Srid == other.Srid && AreSame(X, other.X) && AreSame(Y, other.Y) && AreSame(Z, other.Z);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Srid, X, Y, Z);

    /// <summary>By coordinate system, then x, y and z.</summary>
    public int OrderTo(Point other)
    {
        var order = Srid.CompareTo(other.Srid);
        order = order == 0 ? X.CompareTo(other.X) : order;
        order = order == 0 ? Y.CompareTo(other.Y) : order;
        return order == 0 ? Z.CompareTo(other.Z) : order;
    }

    /// <summary>As <c>toString()</c> writes it: point({x: 1.0, y: 2.0, crs: 'cartesian'}).</summary>
    public override string ToString() =>
        $"point({{x: {NumberText.Of(X)}, y: {NumberText.Of(Y)}{(Is3D ? $", z: {NumberText.Of(Z)}" : "")}, crs: '{System?.Name ?? NumberText.Of(Srid)}'}})";

    private static bool AreSame(double one, double other) => one.Equals(other) && double.IsNegative(one) == double.IsNegative(other);
}
