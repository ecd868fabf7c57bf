using System.Text.Json;

namespace Cartography.Values;

/// <summary>
/// Values as JSON that keeps their types. Null, booleans, strings, lists and integers within 2^53 are themselves; whatever JSON lacks is an
/// object of one <c>$</c>-key: <c>{"$float": "1.5"}</c>, <c>{"$int": "..."}</c>, <c>{"$map": {...}}</c>, <c>{"$date": "2026-01-31"}</c>, <c>$node</c>,
/// <c>$relationship</c>, <c>$path</c>, <c>$point</c>, <c>$duration</c>, <c>$bytes</c> (base64) and the like.
/// </summary>
public static class ValueJson
{
    internal const long LargestSafeInteger = 1L << 53;

    /// <summary>Writes a value.</summary>
    public static void Write(Utf8JsonWriter json, in Value value) => ValueJsonWriter.Write(json, value);

    /// <summary>
    /// Reads a value. A plain JSON object without a <c>$</c>-key is a map, and a plain number with a fraction or exponent a FLOAT, so that
    /// people may write JSON as they know it. Fails with <see cref="JsonException"/> that names what it cannot take.
    /// </summary>
    public static Value Read(JsonElement json) => ValueJsonReader.Read(json);
}
