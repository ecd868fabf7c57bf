using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning;

/// <summary>A path of which only the shortest are wanted, found as a pattern of its own.</summary>
internal sealed record PatternSelected(
    int Left, int Right, QueryGraph Inner, PathSelectorKind Kind, Evaluator Count, Assignment Length, IReadOnlyList<int> Kept) : PatternConnection(Left, Right)
{
    public override IEnumerable<Condition> Conditions => Inner.AllConditions;

    public override IEnumerable<int> Binds => Kept.Where(slot => slot != Left && slot != Right);
}
