using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

internal sealed partial class QueryPlanner
{
    private PlanState PlanSubqueryClause(SubqueryClause clause, PlanState state)
    {
        var planned = clause.Query switch
        {
            UnionQuery union when clause.Scope is null => PlanUnionImporting(union, state),
            SingleQuery single when clause.Scope is null => PlanImporting(single, state),
            _ => PlanQuery(clause.Query, new PlanState(new LogicalSingleRow(), Imported(clause.Scope!, state.Scope))),
        };
        var (inner, columns) = WithOwnColumns(planned, state.Scope);
        var scope = columns.Aggregate(state.Scope, (names, column) => names.With(column.Name, column.Slot));
        var slots = columns.Select(column => column.Slot).ToList();

        if (clause.InTransactions is { } transactions)
        {
            return PlanInTransactions(transactions, state, inner, planned.HasRows, slots, scope);
        }

        LogicalPlan plan = !planned.HasRows ? new LogicalForEachRow(state.Plan, inner, "CALL")
            : clause.Optional ? new LogicalOptional(state.Plan, inner, slots)
            : new LogicalApply(state.Plan, inner);
        return new(plan, scope);
    }

    private PlanState PlanInTransactions(InTransactions transactions, PlanState state, LogicalPlan inner, bool hasRows, List<int> slots, Scope scope)
    {
        var size = transactions.BatchSize is { } written ? _compiler.Compile(written, Scope.Empty) : new ConstantEvaluator(1_000L);
        var status = -1;

        if (transactions.Status is { } variable)
        {
            status = _context.Slots.Allocate(variable.Name);
            scope = scope.With(variable.Name, status);
        }

        var kept = state.Scope.Slots.Slots.ToList();
        return new(new LogicalTransactionBatches(state.Plan, inner, size, transactions.OnError, status, hasRows, kept, slots), scope);
    }

    private static Scope Imported(SubqueryScope imported, Scope outer) => imported.All
        ? outer
        : Scope.Empty with { Names = Scope.Empty.Names.AddRange(imported.Variables.Select(variable => KeyValuePair.Create(variable.Name, SlotOf(variable, outer)))) };

    private static int SlotOf(Variable variable, Scope scope) =>
        scope.TryFind(variable.Name, out var slot)
            ? slot
            : throw new QueryException(StatusCodes.SyntaxError, $"Variable `{variable.Name}` not defined", "42N62") { Offset = variable.Span.Start };

    // Without a scope, variables come in by a WITH at the start, and only by it.
    private PlannedQuery PlanImporting(SingleQuery query, PlanState state)
    {
        var imports = query.Clauses.SkipWhile(clause => clause is UseClause).FirstOrDefault() is WithClause;
        return PlanClauses(query.Clauses, new PlanState(new LogicalSingleRow(), imports ? state.Scope : Scope.Empty));
    }

    private PlannedQuery PlanUnionImporting(UnionQuery union, PlanState state) =>
        Unite(union, [.. union.Branches.Select(branch => PlanImporting(branch, state))]);

    // A column that is a variable of the outer query gets a slot of its own.
    private (LogicalPlan Plan, IReadOnlyList<Column> Columns) WithOwnColumns(PlannedQuery planned, Scope outer)
    {
        var taken = outer.Slots;
        var assignments = new List<Assignment>();
        var columns = new List<Column>();

        foreach (var column in planned.Columns)
        {
            if (taken.Contains(column.Slot))
            {
                var slot = _context.Slots.Allocate(column.Name);
                assignments.Add(new(slot, new SlotEvaluator(column.Slot), column.Name));
                columns.Add(new(column.Name, slot));
            }
            else
            {
                columns.Add(column);
            }
        }

        return (assignments.Count == 0 ? planned.Plan : new LogicalProject(planned.Plan, assignments), columns);
    }
}
