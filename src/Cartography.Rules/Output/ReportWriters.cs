namespace Cartography.Rules.Output;

/// <summary>The forms of a report that are written when all is done. A new form is a file and a line here.</summary>
public static class ReportWriters
{
    private static readonly Dictionary<OutputFormat, IReportWriter> All = new()
    {
        [OutputFormat.Json] = new JsonReport(),
        [OutputFormat.Sarif] = new SarifReport(),
        [OutputFormat.Csv] = new CsvReport(),
        [OutputFormat.Junit] = new JunitReport(),
        [OutputFormat.Html] = new HtmlReport(),
    };

    /// <summary>The writer of a form; <see langword="null"/> for text, which is written while the rules run.</summary>
    public static IReportWriter? Of(OutputFormat format) => All.GetValueOrDefault(format);
}
