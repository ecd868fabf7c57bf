using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cartography.Values;

namespace Cartography.Cli.Reporting;

/// <summary>One JSON array, an object a row; values that JSON lacks as <see cref="ValueJson"/> writes them.</summary>
internal sealed class JsonResultWriter(TextWriter output) : ResultWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _row = new();
    private IReadOnlyList<string> _columns = [];
    private bool _first = true;

    public override void Begin(IReadOnlyList<string> columns)
    {
        _columns = columns;
        output.Write('[');
    }

    public override void Row(ReadOnlySpan<Value> row)
    {
        output.Write(_first ? "\n" : ",\n");
        _first = false;
        _row.ResetWrittenCount();

        using (var json = new Utf8JsonWriter(_row, Options))
        {
            json.WriteStartObject();

            for (var i = 0; i < row.Length; i++)
            {
                json.WritePropertyName(_columns[i]);
                ValueJson.Write(json, row[i]);
            }

            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(_row.WrittenSpan));
    }

    public override void End() => output.WriteLine(_first ? "]" : "\n]");
}
