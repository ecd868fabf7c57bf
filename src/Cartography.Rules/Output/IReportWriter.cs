namespace Cartography.Rules.Output;

/// <summary>Writes a finished run in one form.</summary>
public interface IReportWriter
{
    /// <summary>Writes the whole report.</summary>
    Task WriteAsync(RunReport report, TextWriter output);
}
