using Cartography.Bolt.PackStream;
using Cartography.Values;

namespace Cartography.Bolt.Structures;

/// <summary>Reads points.</summary>
internal static class PointReader
{
    private const int Wgs84 = 4326;
    private const int Wgs84In3D = 4979;
    private const int Cartesian = 7203;
    private const int CartesianIn3D = 9157;

    public static Value ReadPoint2D(ref PackStreamReader reader, ValueReader values, int depth) =>
        Checked(reader.ReadInteger(), reader.ReadFloat(), reader.ReadFloat(), double.NaN, isFlat: true);

    public static Value ReadPoint3D(ref PackStreamReader reader, ValueReader values, int depth) =>
        Checked(reader.ReadInteger(), reader.ReadFloat(), reader.ReadFloat(), reader.ReadFloat(), isFlat: false);

    private static Value Checked(long srid, double x, double y, double z, bool isFlat)
    {
        if (srid is not (Wgs84 or Wgs84In3D or Cartesian or CartesianIn3D))
        {
            throw new ProtocolException(ProtocolFault.Invalid, $"There is no coordinate system {srid}.");
        }

        var isSystemFlat = srid is Wgs84 or Cartesian;
        var isOnEarth = srid is Cartesian or CartesianIn3D || (Math.Abs(y) <= 90 && double.IsFinite(x));

        return isSystemFlat == isFlat && isOnEarth
            ? Value.From(new Point((int)srid, x, y, z))
            : throw new ProtocolException(ProtocolFault.Invalid, $"The coordinates ({x}, {y}) do not fit the coordinate system {srid}.");
    }
}
