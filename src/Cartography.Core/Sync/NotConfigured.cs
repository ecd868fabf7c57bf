namespace Cartography.Core.Sync;

/// <summary>No credentials were found: the provider is passed over, unless the user selected it.</summary>
/// <param name="Reason">What was looked for, where, and what to do: one or more lines for the person who must act.</param>
public sealed record NotConfigured(string Reason) : Discovery;
