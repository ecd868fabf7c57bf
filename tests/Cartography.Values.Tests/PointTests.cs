namespace Cartography.Values.Tests;

public sealed class PointTests
{
    [Fact]
    public void A_map_of_coordinates_makes_a_point()
    {
        Assert.Equal("point({x: 1.0, y: 2.0, crs: 'cartesian'})", Read(("x", 1), ("y", 2)));
        Assert.Equal("point({x: 1.0, y: 2.0, z: 3.0, crs: 'cartesian-3d'})", Read(("x", 1), ("y", 2), ("z", 3)));
        Assert.Equal("point({x: 1.0, y: 2.0, crs: 'cartesian'})", Read(("x", 1), ("y", 2), ("height", 3)));
        Assert.Equal("point({x: 12.0, y: 55.0, z: 3.0, crs: 'wgs-84-3d'})", Read(("longitude", 12), ("latitude", 55), ("height", 3)));
        Assert.Equal("point({x: 12.0, y: 55.0, crs: 'wgs-84'})", Read(("x", 12), ("y", 55), ("srid", 4326)));
        Assert.Equal("point({x: 12.0, y: 55.0, crs: 'wgs-84'})", Read(("x", 12), ("y", 55), ("crs", "WGS-84")));
        Assert.Null(PointFromMap.Read(MapValue.Of(("x", Value.Null), ("y", 1))));
    }

    [Theory]
    [InlineData(190, -170)]
    [InlineData(-190, 170)]
    [InlineData(180, 180)]
    [InlineData(-180, -180)]
    [InlineData(540, 180)]
    public void A_longitude_counts_around_the_globe(double longitude, double expected) =>
        Assert.Equal(expected, PointFromMap.Read(MapValue.Of(("longitude", longitude), ("latitude", 10)))!.X);

    [Fact]
    public void What_describes_no_point_is_refused()
    {
        Assert.Equal(ValueFault.Syntax, Fault(("x", 1)));
        Assert.Equal(ValueFault.Syntax, Fault());
        Assert.Equal(ValueFault.Argument, Fault(("longitude", 1), ("latitude", 91)));
        Assert.Equal(ValueFault.Argument, Fault(("x", 1), ("y", 2), ("z", 3), ("crs", "cartesian")));
        Assert.Equal(ValueFault.Argument, Fault(("x", 1), ("y", 2), ("crs", "foo")));
        Assert.Equal(ValueFault.Argument, Fault(("x", 1), ("y", 2), ("crs", "wgs-84"), ("srid", 4326)));
        Assert.Equal(ValueFault.Argument, Fault(("x", 1), ("y", double.NaN)));
        Assert.Equal(ValueFault.Argument, Fault(("longitude", 1), ("latitude", 2), ("crs", "cartesian")));
    }

    [Fact]
    public void Distances_are_straight_lines_or_along_the_earth()
    {
        Assert.Equal(5, PointMeasures.Distance(Flat(0, 0), Flat(3, 4)));
        Assert.Equal(127932.77728389837, PointMeasures.Distance(Globe(12, 55), Globe(13, 56))!.Value, 1e-6);
        Assert.Equal(127936.94521241919, PointMeasures.Distance(new Point(4979, 12, 55, 100), new Point(4979, 13, 56, 300))!.Value, 1e-6);
        Assert.Equal(111321.28848240312, PointMeasures.Distance(new Point(4979, 0, 0, 100), new Point(4979, 0, 1, 100))!.Value, 1e-6);
        Assert.Null(PointMeasures.Distance(Flat(0, 0), Globe(1, 1)));
    }

    [Fact]
    public void A_box_may_go_across_the_date_line()
    {
        Assert.True(PointMeasures.IsWithinBox(Globe(179, 1), Globe(170, 0), Globe(-170, 5)));
        Assert.False(PointMeasures.IsWithinBox(Globe(0, 1), Globe(170, 0), Globe(-170, 5)));
        Assert.True(PointMeasures.IsWithinBox(Flat(2, 1), Flat(0, 0), Flat(2, 2)));
        Assert.False(PointMeasures.IsWithinBox(Flat(1, 1), Flat(2, 2), Flat(0, 0)));
        Assert.Null(PointMeasures.IsWithinBox(Flat(1, 1), Globe(0, 0), Flat(2, 2)));
    }

    private static Point Flat(double x, double y) => new(7203, x, y, double.NaN);

    private static Point Globe(double longitude, double latitude) => new(4326, longitude, latitude, double.NaN);

    private static string Read(params (string, Value)[] entries) => PointFromMap.Read(MapValue.Of(entries))!.ToString();

    private static ValueFault Fault(params (string, Value)[] entries) => Assert.Throws<ValueException>(() => Read(entries)).Fault;
}
