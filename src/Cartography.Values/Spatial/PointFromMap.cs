namespace Cartography.Values;

/// <summary>Points from maps such as {x: 1, y: 2}, {longitude: 12, latitude: 55, height: 3} or {x: 12, y: 55, srid: 4326}.</summary>
public static class PointFromMap
{
    private static readonly string[] Keys = ["x", "y", "z", "longitude", "latitude", "height", "crs", "srid"];

    /// <summary>The point of a map; null where a key that it reads is null. Fails with <see cref="ValueException"/> where the map describes none.</summary>
    public static Point? Read(MapValue map)
    {
        if (Keys.Any(key => map.TryGetValue(key, out var value) && value.IsNull))
        {
            return null;
        }

        var isCartesian = map.ContainsKey("x") && map.ContainsKey("y");
        var isGeographic = !isCartesian && map.ContainsKey("longitude") && map.ContainsKey("latitude");

        if (!isCartesian && !isGeographic)
        {
            throw new ValueException(
                ValueFault.Syntax,
                $"A map with keys {string.Join(", ", map.Keys.Select(key => $"'{Shown.Of(key)}'"))} describes no point. One has x and y, such as "
                + "{x: 2.3, y: 4.5, crs: 'cartesian'}, or longitude and latitude, such as {longitude: 56.7, latitude: 12.8, crs: 'WGS-84'}.");
        }

        var x = Number(map, isCartesian ? "x" : "longitude");
        var y = Number(map, isCartesian ? "y" : "latitude");
        double? z = map.ContainsKey("z") ? Number(map, "z") : isGeographic && map.ContainsKey("height") ? Number(map, "height") : null;
        var system = SystemOf(map) ?? CoordinateSystem.Find(isGeographic, z is null ? 2 : 3);

        if (isGeographic && !system.IsGeographic)
        {
            throw Refused($"A longitude and latitude do not go with the coordinate system '{system.Name}'.");
        }

        return Create(system, x, y, z);
    }

    private static Point Create(CoordinateSystem system, double x, double y, double? z)
    {
        var dimensions = z is null ? 2 : 3;

        if (system.Dimensions != dimensions)
        {
            throw Refused($"The coordinate system '{system.Name}' has {system.Dimensions} dimensions; {dimensions} coordinates are given.");
        }

        if (!double.IsFinite(x) || !double.IsFinite(y) || !double.IsFinite(z ?? 0))
        {
            throw Refused("The coordinates of a point must be finite numbers.");
        }

        if (system.IsGeographic && Math.Abs(y) > 90)
        {
            throw Refused($"A latitude of {NumberText.Of(y)} does not exist: -90 to 90 do.", "22000");
        }

        return new Point(system.Srid, system.IsGeographic ? Wrap(x) : x, y, z ?? double.NaN);
    }

    // A longitude counts around the globe: 190 is -170.
    private static double Wrap(double longitude)
    {
        if (longitude is >= -180 and <= 180)
        {
            return longitude;
        }

        var turned = Math.IEEERemainder(longitude, 360);
        return turned == -180 && longitude > 0 ? 180 : turned;
    }

    private static CoordinateSystem? SystemOf(MapValue map)
    {
        var hasName = map.TryGetValue("crs", out var name);
        var hasNumber = map.TryGetValue("srid", out var number);

        if (hasName && hasNumber)
        {
            throw Refused("A point takes its coordinate system from 'crs' or from 'srid', not from both.");
        }

        if (hasName)
        {
            return name.Kind == ValueKind.String
                ? CoordinateSystem.Find(name.AsString()) ?? throw Unknown(Shown.Of(name.AsString()))
                : throw Refused($"'crs' must be text, not {ValueDescription.Of(name)}.");
        }

        if (!hasNumber)
        {
            return null;
        }

        return number.Kind == ValueKind.Integer
            ? CoordinateSystem.Find(number.AsInteger()) ?? throw Unknown(NumberText.Of(number.AsInteger()))
            : throw Refused($"'srid' must be an integer, not {ValueDescription.Of(number)}.");
    }

    private static double Number(MapValue map, string key)
    {
        var value = map[key];
        return value.IsNumber ? value.AsNumber() : throw Refused($"'{key}' must be a number, not {ValueDescription.Of(value)}.");
    }

    private static ValueException Unknown(string system) =>
        Refused($"There is no coordinate system '{system}'. There are {string.Join(", ", CoordinateSystem.All.Select(known => $"{known.Name} ({known.Srid})"))}.");

    private static ValueException Refused(string message, string gqlStatus = "50N42") => new(ValueFault.Argument, message, gqlStatus);
}
