using System.Text;
using System.Text.Json;

namespace Cartography.Values.Tests;

public sealed class ValueJsonTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("-7")]
    [InlineData("9007199254740992")]
    [InlineData("""{"$int":"9223372036854775807"}""")]
    [InlineData("""{"$float":"1.5"}""")]
    [InlineData("""{"$float":"1.0"}""")]
    [InlineData("""{"$float":"-0.0"}""")]
    [InlineData("""{"$float":"NaN"}""")]
    [InlineData("""{"$float":"-Infinity"}""")]
    [InlineData("\"text\"")]
    [InlineData("""[1,"a",[null]]""")]
    [InlineData("""{"$map":{"a":1,"b":{"$map":{}}}}""")]
    [InlineData("""{"$bytes":"AQI="}""")]
    [InlineData("""{"$date":"2026-01-31"}""")]
    [InlineData("""{"$localtime":"12:00:00"}""")]
    [InlineData("""{"$time":"12:00:00Z"}""")]
    [InlineData("""{"$localdatetime":"2026-01-31T12:00:00.5"}""")]
    [InlineData("""{"$datetime":"2026-01-31T12:00:00Z"}""")]
    [InlineData("""{"$duration":"P14M3DT-1.5S"}""")]
    [InlineData("""{"$point":{"srid":7203,"x":{"$float":"1.0"},"y":{"$float":"2.0"}}}""")]
    public void What_is_read_is_written_the_same_way(string json) => Assert.Equal(json, Written(Parsed(json)));

    [Theory]
    [InlineData("""{"a": 1}""", """{"$map":{"a":1}}""")]
    [InlineData("1.5", """{"$float":"1.5"}""")]
    [InlineData("""{"$datetime": "2026-01-31T12:00:00"}""", """{"$localdatetime":"2026-01-31T12:00:00"}""")]
    public void Json_as_people_write_it_is_understood(string json, string expected) => Assert.Equal(expected, Written(Parsed(json)));

    [Theory]
    [InlineData("""{"$date": "yesterday"}""")]
    [InlineData("""{"$nothing": 1}""")]
    [InlineData("""{"$int": "12a"}""")]
    [InlineData("""{"$point": {"x": 1}}""")]
    public void What_is_no_value_is_named(string json) => Assert.Throws<JsonException>(() => Parsed(json));

    private static Value Parsed(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ValueJson.Read(document.RootElement);
    }

    private static string Written(Value value)
    {
        using var stream = new MemoryStream();

        using (var json = new Utf8JsonWriter(stream))
        {
            ValueJson.Write(json, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
