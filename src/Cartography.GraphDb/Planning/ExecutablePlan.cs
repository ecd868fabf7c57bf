using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

/// <summary>A plan that is ready to run, any number of times at once.</summary>
/// <param name="Root">Its steps.</param>
/// <param name="Subplans">The queries inside its expressions.</param>
/// <param name="Columns">Its columns; none for a query that gives no rows.</param>
/// <param name="SlotCount">The slots of its rows.</param>
/// <param name="Slots">The names of its slots.</param>
/// <param name="Mode">What it does to the database.</param>
/// <param name="ImplicitParameters">Parameters that it takes beside those of its text.</param>
/// <param name="UsesOwnTransactions">Whether it commits in parts, so that it cannot run in an explicit transaction.</param>
internal sealed record ExecutablePlan(
    LogicalPlan Root, IReadOnlyList<Subplan> Subplans, IReadOnlyList<Column> Columns, int SlotCount, SlotTable Slots, PlanMode Mode, bool UsesOwnTransactions,
    IReadOnlyList<string> ImplicitParameters);
