namespace Cartography.Stores.Copying;

/// <summary>How far a copy has come.</summary>
/// <param name="What">What is being copied.</param>
/// <param name="Count">How many of them are there by now.</param>
public sealed record CopyProgress(string What, long Count);
