using System.Text;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>The lines of a CSV file of the import folder.</summary>
internal sealed class LoadCsv(Operator input, Evaluator source, bool withHeaders, char separator, int slot) : Operator, IDisposable
{
    private CsvReader? _reader;
    private string[]? _headers;

    public override void Open(Frame frame)
    {
        Close();
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (true)
        {
            frame.Tick();

            if (_reader is not null)
            {
                if (_reader.ReadRecord(frame) is { } fields)
                {
                    frame.Slots[slot] = Row(fields);
                    return true;
                }

                Close();
            }

            if (!input.MoveNext(frame))
            {
                return false;
            }

            var place = source.Evaluate(frame);

            if (place.Kind != ValueKind.String)
            {
                throw new QueryException(StatusCodes.ExecutionFailed, $"LOAD CSV takes the address of a file, but got {ShortText.Of(place)}.", "22N01");
            }

            _reader = new CsvReader(new StreamReader(ImportFolder.Open(place.AsString(), frame.Statement.ImportFolder), Encoding.UTF8), separator);
            _headers = withHeaders ? _reader.ReadRecord(frame)?.Select(field => field ?? "").ToArray() : null;
        }
    }

    private Value Row(List<string?> fields)
    {
        if (_headers is null)
        {
            return Value.From(ListValue.Of([.. fields.Select(Value.From)]));
        }

        return Value.From(MapValue.Of(_headers.Select((header, i) => KeyValuePair.Create(header, i < fields.Count ? Value.From(fields[i]) : Value.Null))));
    }

    public void Dispose() => Close();

    private void Close()
    {
        _reader?.Dispose();
        _reader = null;
    }
}
