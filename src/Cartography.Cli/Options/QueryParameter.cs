using System.Text.Json;
using Cartography.Core.Options;
using Cartography.Values;

namespace Cartography.Cli.Options;

/// <summary>A query's parameter as it is given on the command line: <c>name=json</c>.</summary>
internal static class QueryParameter
{
    /// <summary>Reads <c>name=json</c>; the JSON as <see cref="ValueJson"/> reads it. Fails with <see cref="UsageException"/>.</summary>
    public static (string Name, Value Value) Parse(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);

        if (equals <= 0)
        {
            throw new UsageException($"--param '{text}' is not of the form name=json, such as --param region='\"eu-west-1\"'.");
        }

        var name = text[..equals];

        try
        {
            using var document = JsonDocument.Parse(text[(equals + 1)..]);
            return (name, ValueJson.Read(document.RootElement));
        }
        catch (JsonException error)
        {
            throw new UsageException(
                $"The value of --param {name} is not JSON ({error.Message.Split(" LineNumber", 2)[0]}). Text needs quotes: --param {name}='\"text\"'.");
        }
    }
}
