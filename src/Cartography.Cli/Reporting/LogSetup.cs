using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace Cartography.Cli.Reporting;

/// <summary>Where log lines go and how they look: always to stderr, since stdout is for data.</summary>
internal static class LogSetup
{
    private const string Plain = "{Level:u4} {Message:lj}{NewLine}";
    private const string Timed = "{Timestamp:yyyy-MM-ddTHH:mm:sszzz} {Level:u4} {Message:lj}{NewLine}";

    /// <summary>The logger that the options ask for. The caller disposes it, which flushes.</summary>
    public static Logger Create(LogOptions options)
    {
        var configuration = new LoggerConfiguration().MinimumLevel.Is(Level(options)).Enrich.FromLogContext();

        configuration = options.Json
            ? configuration.WriteTo.Console(new JsonFormatter(renderMessage: true), standardErrorFromLevel: LogEventLevel.Verbose)
            : configuration.WriteTo.Console(
                outputTemplate: (options.Timestamps ? Timed : Plain) + (options.Debug ? "{Exception}" : string.Empty),
                formatProvider: System.Globalization.CultureInfo.InvariantCulture,
                standardErrorFromLevel: LogEventLevel.Verbose);

        return configuration.CreateLogger();
    }

    private static LogEventLevel Level(LogOptions options) => options switch
    {
        { Debug: true } => LogEventLevel.Debug,
        { Quiet: true } => LogEventLevel.Warning,
        _ => LogEventLevel.Information,
    };
}
