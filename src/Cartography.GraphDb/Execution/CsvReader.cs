using System.Text;

namespace Cartography.GraphDb.Execution;

/// <summary>Reads CSV as LOAD CSV understands it: fields in double quotes may hold separators, line ends and doubled quotes; an empty field is null.</summary>
internal sealed class CsvReader(TextReader text, char separator) : IDisposable
{
    private readonly StringBuilder _field = new();

    public void Dispose() => text.Dispose();

    /// <summary>The fields of the next record; null at the end.</summary>
    public List<string?>? ReadRecord(Frame frame)
    {
        if (text.Peek() < 0)
        {
            return null;
        }

        var fields = new List<string?>();

        while (true)
        {
            fields.Add(ReadField(frame, out var ended));

            if (ended)
            {
                return fields;
            }
        }
    }

    private string? ReadField(Frame frame, out bool endOfRecord)
    {
        _field.Clear();
        var quoted = false;
        var inside = false;

        while (true)
        {
            frame.Tick();
            var next = text.Read();

            if (next < 0 || (!inside && next is '\n' or '\r'))
            {
                if (next == '\r' && text.Peek() == '\n')
                {
                    _ = text.Read();
                }

                endOfRecord = true;
                break;
            }

            if (inside && next == '"' && text.Peek() == '"')
            {
                _ = text.Read();
                Append(frame, '"');
            }
            else if (next == '"' && (inside || _field.Length == 0))
            {
                inside = !inside;
                quoted = true;
            }
            else if (!inside && next == separator)
            {
                endOfRecord = false;
                break;
            }
            else
            {
                Append(frame, (char)next);
            }
        }

        return _field.Length == 0 && !quoted ? null : _field.ToString();
    }

    private void Append(Frame frame, char character)
    {
        if (_field.Length >= frame.Functions.Limits.StringLength)
        {
            throw new QueryException(StatusCodes.OutOfMemory, $"A field of the CSV file is longer than {frame.Functions.Limits.StringLength:N0} characters.");
        }

        _field.Append(character);
    }
}
