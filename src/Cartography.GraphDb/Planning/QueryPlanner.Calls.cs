using Cartography.Cypher.Binding;
using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning.Logical;
using Cartography.GraphDb.Procedures;
using ProcedureSignature = Cartography.GraphDb.Procedures.ProcedureSignature;

namespace Cartography.GraphDb.Planning;

internal sealed partial class QueryPlanner
{
    private PlanState PlanCall(CallProcedureClause call, PlanState state, bool isLast, out IReadOnlyList<Column>? columns)
    {
        if (!_context.Procedures.TryFind(call.Name, out var procedure))
        {
            throw new QueryException(
                StatusCodes.ProcedureNotFound,
                $"There is no procedure with the name `{call.Name}` registered for this database instance. Please ensure you've spelled the procedure name correctly and that the procedure is properly deployed.{NativeWays.Instead(call.Name)}",
                "42N08")
            {
                Offset = call.Span.Start,
            };
        }

        var arguments = Arguments(call, procedure.Signature, state.Scope);
        var standalone = isLast && state.Plan is LogicalSingleRow && (call.Yield is null || call.Yield.All);
        var yielded = standalone || call.Yield is { All: true, Items.Count: 0 }
            ? [.. procedure.Signature.Columns.Select(column => (column.Name, Alias: column.Name))]
            : call.Yield?.Items.Select(item => (item.Column, item.Variable.Name)).ToList() ?? [];
        var (plan, scope, given) = Yield(procedure, arguments, yielded, state);
        var conditions = _compiler.Conditions(call.Yield?.Where, scope).ToList();
        plan = conditions.Count > 0 ? new LogicalFilter(plan, conditions) : plan;
        plan = call.Optional ? new LogicalOptional(state.Plan, plan, [.. given.Select(column => column.Slot)]) : plan;
        columns = isLast && state.Plan is LogicalSingleRow && given.Count > 0 ? given : null;
        return new(plan, scope);
    }

    private List<Evaluator> Arguments(CallProcedureClause call, ProcedureSignature signature, Scope scope)
    {
        var given = call.Arguments is { } written
            ? [.. _compiler.CompileAll(written, scope)]
            : signature.Parameters.Where(parameter => !parameter.IsOptional).Select(parameter => (Evaluator)Implicit(parameter)).ToList();

        for (var i = given.Count; i < signature.Parameters.Count; i++)
        {
            given.Add(new ConstantEvaluator(signature.Parameters[i].Default));
        }

        return given;
    }

    private ParameterEvaluator Implicit(FunctionParameter parameter)
    {
        _context.ImplicitParameters.Add(parameter.Name);
        return new ParameterEvaluator(parameter.Name);
    }

    private (LogicalPlan Plan, Scope Scope, List<Column> Columns) Yield(
        Procedure procedure, List<Evaluator> arguments, IEnumerable<(string Column, string Alias)> yielded, PlanState state)
    {
        var outputs = new List<ProcedureOutput>();
        var columns = new List<Column>();
        var scope = state.Scope;

        foreach (var (name, alias) in yielded)
        {
            var position = procedure.Signature.PositionOf(name);

            if (position < 0)
            {
                throw new QueryException(StatusCodes.SyntaxError, $"Unknown procedure output: `{name}`", "42N58");
            }

            var slot = _context.Slots.Allocate(alias);
            outputs.Add(new(position, slot));
            columns.Add(new(alias, slot));
            scope = scope.With(alias, slot);
        }

        return (new LogicalProcedureCall(state.Plan, procedure, arguments, outputs), scope, columns);
    }

    /// <summary>Plans SHOW and TERMINATE: each is a call of the procedure behind it.</summary>
    public PlannedQuery PlanCommands(CommandStatement statement)
    {
        var state = new PlanState(new LogicalSingleRow(), Scope.Empty);
        IReadOnlyList<Column> columns = [];

        foreach (var command in statement.Clauses)
        {
            if (!_context.Procedures.TryFindCommand(command, out var procedure))
            {
                throw new QueryException(StatusCodes.NotSupported, $"{_context.TextOf(command)} is not supported.") { Offset = command.Span.Start };
            }

            var given = command switch
            {
                ShowClause show => show.Arguments,
                TerminateTransactionsClause terminate => terminate.Transactions,
                _ => [],
            };
            var arguments = given.Select(argument => _compiler.Compile(argument, state.Scope)).ToList();
            var all = procedure.Signature.Columns.Where(column => command.Yield is not null || column.IsDefault).Select(column => (column.Name, column.Name));
            var (plan, scope, found) = Yield(procedure, [new ListEvaluator([.. arguments])], all, state);
            (state, columns) = (new(plan, scope), found);

            if (command.Yield is { } yield)
            {
                // YIELD * keeps the order in which the command has its columns.
                var items = yield.Projection.All ? yield.Projection with { All = false, Items = [.. found.Select(column => new ProjectionItem(new Variable(column.Name), null))] } : yield.Projection;
                (var projected, columns, var names) = PlanProjection(items, yield.Where, state);
                state = new(projected, names);
            }

            if (_compiler.Conditions(command.Where, state.Scope).ToList() is { Count: > 0 } conditions)
            {
                state = state with { Plan = new LogicalFilter(state.Plan, conditions) };
            }
        }

        return statement.Return is { } result ? PlanReturn(result, state) : new(state.Plan, columns, true);
    }

    private PlanState PlanUse(UseClause use, PlanState state)
    {
        var name = _context.TextOf(use.Graph).Trim('`');
        return string.Equals(name, _context.DatabaseName, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("graph.byName", StringComparison.OrdinalIgnoreCase) || name.StartsWith("graph.byElementId", StringComparison.OrdinalIgnoreCase)
            ? state
            : throw new QueryException(
                StatusCodes.EntityNotFound, $"Graph not found: {name}. There is one database here, '{_context.DatabaseName}'.", "22N51")
            { Offset = use.Span.Start };
    }

    private PlanState PlanLoadCsv(LoadCsvClause load, PlanState state)
    {
        var slot = _context.Slots.Allocate(load.Variable.Name);
        var separator = load.FieldTerminator is { Length: 1 } one ? one[0] : ',';
        var source = _compiler.Compile(load.Source, state.Scope);
        return new(new LogicalLoadCsv(state.Plan, source, load.WithHeaders, separator, slot, _context.TextOf(load.Source)), state.Scope.With(load.Variable.Name, slot));
    }
}
