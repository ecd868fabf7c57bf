namespace Cartography.Cli.Reporting;

/// <summary>How much is logged, and in which form.</summary>
/// <param name="Debug">Everything, stack traces included.</param>
/// <param name="Quiet">Warnings and errors only.</param>
/// <param name="Timestamps">Each line begins with the time.</param>
/// <param name="Json">One JSON object a line.</param>
internal sealed record LogOptions(bool Debug, bool Quiet, bool Timestamps, bool Json);
