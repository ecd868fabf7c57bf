namespace Cartography.Values;

/// <summary>One of the four coordinate systems of points.</summary>
/// <param name="Srid">Its number.</param>
/// <param name="Name">Its name, such as wgs-84; letter case does not count where it is read.</param>
/// <param name="IsGeographic">Whether x and y are a longitude and a latitude.</param>
/// <param name="Dimensions">2 or 3.</param>
public sealed record CoordinateSystem(int Srid, string Name, bool IsGeographic, int Dimensions)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CoordinateSystem> All { get; } =
    [
        new(4326, "wgs-84", true, 2),
        new(4979, "wgs-84-3d", true, 3),
        new(7203, "cartesian", false, 2),
        new(9157, "cartesian-3d", false, 3),
    ];

    /// <summary>The one of a number, or null.</summary>
    public static CoordinateSystem? Find(long srid) => All.FirstOrDefault(system => system.Srid == srid);

    /// <summary>The one of a name, or null.</summary>
    public static CoordinateSystem? Find(string name) => All.FirstOrDefault(system => system.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The one of a kind.</summary>
    public static CoordinateSystem Find(bool isGeographic, int dimensions) =>
        All.First(system => system.IsGeographic == isGeographic && system.Dimensions == dimensions);
}
