using System.CommandLine;

namespace Cartography.Cli.Options;

/// <summary>The options under one heading of <c>--help</c>.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Options">The options.</param>
internal sealed record OptionPanel(string Name, IReadOnlyList<Option> Options);
