namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalApply(LogicalPlan Left, LogicalPlan Right) : LogicalPair(Left, Right);
