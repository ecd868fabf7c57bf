using Cartography.Cypher.Binding;
using Cartography.Cypher.Parsing;
using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Functions;
using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Planning.Logical;
using Cartography.GraphDb.Planning.Rewrites;
using Cartography.GraphDb.Procedures;
using Cartography.GraphDb.Storage;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>From a text to a plan.</summary>
internal static class StatementPlanner
{
    public static Statement Parse(GraphEngine engine, string text) => CypherParser.Parse(
        text, new ParserOptions { MaxDepth = engine.Options.StatementDepth, MaxLength = engine.Options.StatementLength });

    /// <summary>Checks what a statement means, for the types that its parameters have this time.</summary>
    public static BoundStatement Bind(GraphEngine engine, Statement statement, string text, MapValue parameters) =>
        Binder.Bind(statement, new BinderContext(text, FunctionCatalog.Default, new ProcedureSignatures(engine.Procedures), Cypher.Binding.ValueTypes.Of(parameters)));

    /// <summary>Plans a statement for the graph as it is now.</summary>
    public static ExecutablePlan Plan(GraphEngine engine, GraphView graph, Statement statement, string text, IReadOnlySet<Type>? withoutRewrites = null)
    {
        var context = new PlanningContext(text, FunctionCatalog.Default, engine.Procedures, engine.Options.DatabaseName);
        var planner = new QueryPlanner(context);
        var planned = statement switch
        {
            QueryStatement query => planner.Plan(query.Query),
            CommandStatement commands => planner.PlanCommands(commands),
            _ => SchemaPlanner.Plan(statement, context),
        };
        LogicalPlan root = planned.HasRows ? new LogicalProduceResults(planned.Plan, planned.Columns)
            : planned.Plan is LogicalEmptyResult ? planned.Plan : new LogicalEmptyResult(planned.Plan);
        root = Optimizer.Optimize(root, new RewriteContext(graph, context.Slots, context.Subplans), withoutRewrites);
        var steps = root.WithDescendants().ToList();
        var mode = steps.Any(step => step is LogicalSchemaCommand || step is LogicalProcedureCall { Procedure.Signature.Mode: Procedures.ProcedureMode.Schema }) ? PlanMode.Schema
            : steps.Any(step => !step.Writes.IsNone) ? PlanMode.Write : PlanMode.Read;
        return new ExecutablePlan(
            root, context.Subplans, planned.HasRows ? planned.Columns : [], context.Slots.Count, context.Slots, mode, steps.Any(step => step is LogicalTransactionBatches), context.ImplicitParameters);
    }
}
