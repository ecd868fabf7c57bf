using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning.Rewrites;

/// <summary>Counting all nodes, those with a label, or all relationships of types is asked of the store.</summary>
internal sealed class UseStoredCounts : IRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, RewriteContext context) => plan.Transform(step =>
        step is LogicalAggregate { Keys.Count: 0, Aggregations: [var only] } aggregate && Counted(only) is var slot && slot != NotCounted
            ? Replacement(aggregate.Input, slot, only.Result) ?? step
            : step);

    private const int NotCounted = -2;

    private const int Rows = -1;

    // The slot whose values are counted, or Rows for count(*).
    private static int Counted(Aggregation aggregation) => aggregation switch
    {
        { Function: null } => Rows,
        { IsDistinct: false, Function: Functions.Aggregating.Count, Arguments: [SlotEvaluator slot] } => slot.Slot,
        _ => NotCounted,
    };

    private static LogicalPlan? Replacement(LogicalPlan input, int slot, int result) => input switch
    {
        LogicalAllNodesScan { Input: LogicalSingleRow } scan when slot == Rows || slot == scan.Slot => new LogicalNodeCount(null, result),
        LogicalLabelScan { Input: LogicalSingleRow } scan when slot == Rows || slot == scan.Slot => new LogicalNodeCount(scan.Label, result),
        LogicalRelationshipScan { Input: LogicalSingleRow, Relationship: { Direction: not RelationshipDirection.Either } pattern }
            when slot == Rows || slot == pattern.Slot || slot == pattern.Left || slot == pattern.Right => new LogicalRelationshipCount(pattern.Types, result),
        _ => null,
    };
}
