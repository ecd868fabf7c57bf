namespace Cartography.Core.Sync;

/// <summary>What a provider found to be synced: <see cref="Discovered"/> or <see cref="NotConfigured"/>.</summary>
public abstract record Discovery;
