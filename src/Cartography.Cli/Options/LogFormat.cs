namespace Cartography.Cli.Options;

/// <summary>How log lines look.</summary>
internal enum LogFormat
{
    /// <summary>A line of text.</summary>
    Text,

    /// <summary>A JSON object a line.</summary>
    Json,
}
