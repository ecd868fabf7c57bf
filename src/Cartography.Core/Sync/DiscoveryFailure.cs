namespace Cartography.Core.Sync;

/// <summary>A list of scopes that could not be had; nothing of them is asked or swept.</summary>
/// <param name="Scope">Where, such as <c>aws/123456789012</c>.</param>
/// <param name="Coverage">Denied or Failed.</param>
/// <param name="Reason">A sentence for the person who must act.</param>
public sealed record DiscoveryFailure(string Scope, Coverage Coverage, string Reason);
