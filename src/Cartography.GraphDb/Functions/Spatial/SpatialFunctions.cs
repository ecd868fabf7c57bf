namespace Cartography.GraphDb.Functions.Spatial;

/// <summary>The functions on points. Adding one is a file and its line here.</summary>
internal static class SpatialFunctions
{
    public static ScalarFunction[] All() =>
    [
        new CreatePoint(),
        new Distance(),
        new WithinBox(),
    ];
}
