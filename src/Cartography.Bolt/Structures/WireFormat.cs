namespace Cartography.Bolt.Structures;

/// <summary>The two things that versions write differently.</summary>
/// <param name="ElementIds">Nodes and relationships have their ids as text beside the numbers.</param>
/// <param name="UtcTimes">Zoned times hold seconds of UTC; else what the clock shows.</param>
internal sealed record WireFormat(bool ElementIds, bool UtcTimes);
