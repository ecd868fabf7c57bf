using Cartography.Values;

namespace Cartography.Cli.Reporting;

/// <summary>Writes the rows of a query as they come, in one of the forms of <see cref="ResultFormat"/>.</summary>
internal abstract class ResultWriter
{
    /// <summary>The writer of a form, on <paramref name="output"/>; <paramref name="width"/> is the terminal's, null where there is none.</summary>
    public static ResultWriter Of(ResultFormat format, TextWriter output, int? width) => format switch
    {
        ResultFormat.Json => new JsonResultWriter(output),
        ResultFormat.Csv => new CsvResultWriter(output),
        _ => new TableResultWriter(output, width),
    };

    /// <summary>Before the first row.</summary>
    public abstract void Begin(IReadOnlyList<string> columns);

    /// <summary>One row, a value to a column.</summary>
    public abstract void Row(ReadOnlySpan<Value> row);

    /// <summary>After the last row.</summary>
    public abstract void End();
}
