using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Storage;

namespace Cartography.GraphDb.Execution;

/// <summary>Directions of a pattern as seen from one of its ends.</summary>
internal static class Directions
{
    public static Direction From(RelationshipDirection direction, bool fromLeft) => direction switch
    {
        RelationshipDirection.Either => Direction.Both,
        RelationshipDirection.Outgoing => fromLeft ? Direction.Outgoing : Direction.Incoming,
        _ => fromLeft ? Direction.Incoming : Direction.Outgoing,
    };
}
