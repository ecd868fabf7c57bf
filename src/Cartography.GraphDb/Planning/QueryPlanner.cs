using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Planning.Compiling;
using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

/// <summary>Makes the first logical plan of a query, clause by clause, as the text has it.</summary>
internal sealed partial class QueryPlanner
{
    // A plan is walked by recursion, one level for each clause.
    private const int MostClauses = 2_000;

    private readonly PlanningContext _context;
    private readonly ExpressionCompiler _compiler;

    public QueryPlanner(PlanningContext context)
    {
        _context = context;
        _compiler = new ExpressionCompiler(context, this);
    }

    /// <summary>Plans a whole statement.</summary>
    public PlannedQuery Plan(Query query) => PlanQuery(query, new PlanState(new LogicalSingleRow(), Scope.Empty));

    /// <summary>Plans a query inside an expression: it sees the variables around it.</summary>
    public PlannedQuery PlanSubquery(Query query, Scope outer) => PlanQuery(query, new PlanState(new LogicalSingleRow(), outer));

    private PlannedQuery PlanQuery(Query query, PlanState start) => query switch
    {
        SingleQuery single => PlanClauses(single.Clauses, start),
        UnionQuery union => PlanUnion(union, start),
        _ => throw new QueryException(StatusCodes.NotSupported, $"{query.GetType().Name} cannot be planned."),
    };

    private PlannedQuery PlanUnion(UnionQuery union, PlanState start) =>
        Unite(union, [.. union.Branches.Select(branch => PlanClauses(branch.Clauses, start))]);

    private PlannedQuery Unite(UnionQuery union, IReadOnlyList<PlannedQuery> branches)
    {
        if (!branches[0].HasRows)
        {
            return new(new LogicalUnion([.. branches.Select(branch => branch.Plan)], [.. branches.Select(_ => Array.Empty<int>())], []), [], false);
        }

        var columns = branches[0].Columns.Select(column => new Column(column.Name, _context.Slots.Allocate(column.Name))).ToList();
        var sources = branches.Select(branch => (IReadOnlyList<int>)[.. columns.Select(column => SlotOf(branch.Columns, column.Name))]);
        LogicalPlan plan = new LogicalUnion([.. branches.Select(branch => branch.Plan)], [.. sources], [.. columns.Select(column => column.Slot)]);

        if (!union.All)
        {
            plan = new LogicalDistinct(plan, [.. columns.Select(column => column.Slot)], string.Join(", ", columns.Select(column => column.Name)));
        }

        return new(plan, columns, true);
    }

    private static int SlotOf(IReadOnlyList<Column> columns, string name) =>
        columns.FirstOrDefault(column => column.Name == name)?.Slot
        ?? throw new QueryException(StatusCodes.SyntaxError, "All sub queries in an UNION must have the same return column names", "42N39");

    private PlannedQuery PlanClauses(SyntaxList<Clause> clauses, PlanState state)
    {
        if (clauses.Count > MostClauses && clauses.Count(clause => clause is not CreateClause) > MostClauses)
        {
            throw new QueryException(
                StatusCodes.SyntaxError, $"The query has {clauses.Count} clauses, and may have {MostClauses}. Send it in parts, or put its rows into a parameter and UNWIND it.");
        }

        for (var i = 0; i < clauses.Count; i++)
        {
            switch (clauses[i])
            {
                case ReturnClause result:
                    return PlanReturn(result, state);
                case FinishClause:
                    return new(new LogicalEmptyResult(state.Plan), [], false);
                case CreateClause create:
                    var patterns = new List<PathPattern>(create.Patterns);

                    while (i + 1 < clauses.Count && clauses[i + 1] is CreateClause following)
                    {
                        patterns.AddRange(following.Patterns);
                        i++;
                    }

                    state = PlanCreate(patterns, state);
                    break;
                default:
                    state = PlanClause(clauses[i], state, isLast: i == clauses.Count - 1, out var columns);

                    if (columns is not null)
                    {
                        return new(state.Plan, columns, true);
                    }

                    break;
            }
        }

        return new(state.Plan, [], false);
    }

    private PlanState PlanClause(Clause clause, PlanState state, bool isLast, out IReadOnlyList<Column>? columns)
    {
        columns = null;

        switch (clause)
        {
            case MatchClause match:
                return PlanMatch(match, state);
            case WithClause with:
                return PlanWith(with, state);
            case UnwindClause unwind:
                var item = _context.Slots.Allocate(unwind.Variable.Name);
                return new(
                    new LogicalUnwind(state.Plan, _compiler.Compile(unwind.List, state.Scope), item, $"{_context.TextOf(unwind.List)} AS {unwind.Variable.Name}"),
                    state.Scope.With(unwind.Variable.Name, item));
            case MergeClause merge:
                return PlanMerge(merge, state);
            case SetClause set:
                return state with { Plan = Mutate(state, "SetProperty", SetItems(set.Items, state.Scope), _context.TextOf(set)) };
            case RemoveClause remove:
                return state with { Plan = Mutate(state, "Remove", [.. remove.Items.Select(one => RemoveItem(one, state.Scope))], _context.TextOf(remove)) };
            case DeleteClause delete:
                return PlanDelete(delete, state);
            case ForeachClause each:
                return PlanForeach(each, state);
            case SubqueryClause subquery:
                return PlanSubqueryClause(subquery, state);
            case CallProcedureClause call:
                return PlanCall(call, state, isLast, out columns);
            case LoadCsvClause load:
                return PlanLoadCsv(load, state);
            case UseClause use:
                return PlanUse(use, state);
            default:
                throw new QueryException(StatusCodes.NotSupported, $"The clause {_context.TextOf(clause)} is not supported here.") { Offset = clause.Span.Start };
        }
    }
}
