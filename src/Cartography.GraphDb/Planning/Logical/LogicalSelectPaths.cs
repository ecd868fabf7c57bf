using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

/// <summary>Keeps, of the right side's paths between each pair of ends, those that a selector wants.</summary>
internal sealed record LogicalSelectPaths(LogicalPlan Left, LogicalPlan Right, PathSelectorKind Kind, Evaluator Count, IReadOnlyList<int> Ends, int LengthSlot, IReadOnlyList<int> Kept)
    : LogicalPair(Left, Right)
{
    public override string Name => "StatefulShortestPath";
}
