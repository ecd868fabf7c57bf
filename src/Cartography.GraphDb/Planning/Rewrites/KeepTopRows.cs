using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning.Rewrites;

/// <summary>A sort of which only the first rows are wanted keeps only those.</summary>
internal sealed class KeepTopRows : IRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, RewriteContext context) => plan.Transform(step => step switch
    {
        LogicalLimit { Input: LogicalSort sort } limit when !Writing(sort) => Top(sort, limit.Count, limit.Text),
        LogicalLimit { Input: LogicalSkip { Input: LogicalSort sort } skip } limit when !Writing(sort) =>
            skip with { Input = Top(sort, new BinaryEvaluator([skip.Count, limit.Count], [BinaryOperator.Add]), $"{skip.Text} + {limit.Text}") },
        _ => step,
    });

    private static LogicalTopRows Top(LogicalSort sort, Evaluator count, string text) =>
        new(sort.Input, sort.Keys, sort.Kept, count, $"{sort.Text} LIMIT {text}");

    // Under a limit of none, steps that write must run all the same.
    private static bool Writing(LogicalPlan plan) => plan.WithDescendants().Any(step => !step.Writes.IsNone);
}
