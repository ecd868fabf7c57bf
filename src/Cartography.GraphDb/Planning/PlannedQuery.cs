using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

/// <summary>The steps of a query or of a part of it, its columns, and whether it gives rows at all.</summary>
internal sealed record PlannedQuery(LogicalPlan Plan, IReadOnlyList<Column> Columns, bool HasRows);
