using Cartography.Values;
using Spectre.Console;

namespace Cartography.Cli.Reporting;

/// <summary>Tables for people, in blocks so that a long answer starts to show before it is whole.</summary>
internal sealed class TableResultWriter(TextWriter output, int? width) : ResultWriter
{
    private const int RowsInABlock = 1000;

    // Without a terminal nothing is to be wrapped: whoever reads the pipe wants a row to be a line.
    private const int NoTerminal = 32_000;

    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(output),
        Ansi = AnsiSupport.No,
        ColorSystem = ColorSystemSupport.NoColors,
    });

    private IReadOnlyList<string> _columns = [];
    private Table _table = new();
    private long _rows;

    public override void Begin(IReadOnlyList<string> columns)
    {
        _console.Profile.Width = width ?? NoTerminal;
        _columns = columns;
        _table = Start();
    }

    public override void Row(ReadOnlySpan<Value> row)
    {
        var cells = new Text[row.Length];

        for (var i = 0; i < row.Length; i++)
        {
            cells[i] = new Text(row[i].Kind == ValueKind.String ? Printable(row[i].AsString()) : Printable(ValueText.Of(row[i])));
        }

        _table.AddRow(cells);
        _rows++;

        if (_rows % RowsInABlock == 0)
        {
            _console.Write(_table);
            _table = Start();
        }
    }

    public override void End()
    {
        if (_columns.Count > 0 && (_table.Rows.Count > 0 || _rows == 0))
        {
            _console.Write(_table);
        }

        output.WriteLine(_rows == 1 ? "1 row" : $"{_rows} rows");
    }

    private Table Start()
    {
        var table = new Table { Border = TableBorder.Ascii2, ShowRowSeparators = false };

        foreach (var column in _columns)
        {
            table.AddColumn(new TableColumn(new Text(Printable(column))));
        }

        return table;
    }

    /// <summary>Control characters out of somebody's data must not reach the terminal as commands.</summary>
    private static string Printable(string text)
    {
        if (!text.Any(character => char.IsControl(character) && character != '\n'))
        {
            return text;
        }

        return string.Concat(text.Select(character =>
            char.IsControl(character) && character != '\n' ? $"\\u{(int)character:x4}" : character.ToString()));
    }
}
