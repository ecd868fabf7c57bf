namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalArgument : LogicalPlan;
