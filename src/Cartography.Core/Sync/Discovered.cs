namespace Cartography.Core.Sync;

/// <summary>Credentials were found, and work.</summary>
/// <param name="Scopes">What can be asked, in the order in which it should be.</param>
/// <param name="Failures">Scopes that could not be listed.</param>
public sealed record Discovered(IReadOnlyList<Scope> Scopes, IReadOnlyList<DiscoveryFailure> Failures) : Discovery;
