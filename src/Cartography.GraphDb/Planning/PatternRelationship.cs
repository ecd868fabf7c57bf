using Cartography.Cypher.Syntax;

namespace Cartography.GraphDb.Planning;

/// <summary>One relationship; no types are all types.</summary>
internal sealed record PatternRelationship(int Slot, int Left, int Right, RelationshipDirection Direction, IReadOnlyList<string>? Types, string Name)
    : PatternConnection(Left, Right)
{
    public override IEnumerable<int> Binds => [Slot];
}
