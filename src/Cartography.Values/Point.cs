namespace Cartography.Values;

/// <summary>A place in one of Cypher's four coordinate systems.</summary>
/// <param name="Srid">4326 (WGS 84), 4979 (WGS 84 3D), 7203 (cartesian) or 9157 (cartesian 3D).</param>
/// <param name="X">x, or longitude in degrees.</param>
/// <param name="Y">y, or latitude in degrees.</param>
/// <param name="Z">z, or height in metres; NaN in two dimensions.</param>
public sealed record Point(int Srid, double X, double Y, double Z);
