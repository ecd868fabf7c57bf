using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

/// <summary>Where planning a chain of clauses stands.</summary>
internal sealed record PlanState(LogicalPlan Plan, Scope Scope);
