using Cartography.Stores.Copying;
using Serilog;

namespace Cartography.Cli.Reporting;

/// <summary>Tells the progress of a copy as log lines.</summary>
internal sealed class CopyLog(ILogger log) : IProgress<CopyProgress>
{
    public void Report(CopyProgress value) => log.Information("{Count} {What:l} so far", value.Count, value.What);
}
