namespace Cartography.Cypher.Binding;

/// <summary>Where a clause stands.</summary>
/// <param name="Query">Where its query stands.</param>
/// <param name="IsAlone">Whether it is the only clause.</param>
/// <param name="IsLast">Whether it is the last clause.</param>
/// <param name="Around">The variables around a CALL, which it must not return again.</param>
internal readonly record struct ClausePlace(QueryPlace Query, bool IsAlone, bool IsLast, Scope? Around);
