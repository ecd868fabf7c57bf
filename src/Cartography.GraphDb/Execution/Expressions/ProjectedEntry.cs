namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>One entry of a map projection; without a key it is all properties.</summary>
internal sealed record ProjectedEntry(string? Key, Evaluator? Value);
