using Cartography.GraphDb.Execution;

namespace Cartography.GraphDb.Planning;

/// <summary>The pieces of a path of a pattern, and its last node.</summary>
internal sealed record PathShape(List<PathPart> Parts, int Last);
