namespace Cartography.Rules.Running;

/// <summary>Why a fact has no result.</summary>
/// <param name="Message">What happened and what to do.</param>
/// <param name="Code">The database's status code, if it gave one.</param>
public sealed record FactError(string Message, string? Code);
