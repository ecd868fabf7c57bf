using System.Buffers;
using Cartography.Values;

namespace Cartography.Cli.Reporting;

/// <summary>RFC 4180: a line of column names, a line a row. Null is an empty field, text is itself, the rest is Cypher text.</summary>
internal sealed class CsvResultWriter(TextWriter output) : ResultWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public override void Begin(IReadOnlyList<string> columns) => Line([.. columns]);

    public override void Row(ReadOnlySpan<Value> row)
    {
        var fields = new string[row.Length];

        for (var i = 0; i < row.Length; i++)
        {
            fields[i] = row[i].Kind switch
            {
                ValueKind.Null => string.Empty,
                ValueKind.String => row[i].AsString(),
                _ => ValueText.Of(row[i]),
            };
        }

        Line(fields);
    }

    public override void End() => output.Flush();

    private void Line(ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            output.Write(i == 0 ? string.Empty : ",");
            output.Write(fields[i].AsSpan().ContainsAny(Quoted) ? $"\"{fields[i].Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : fields[i]);
        }

        output.Write("\r\n");
    }
}
