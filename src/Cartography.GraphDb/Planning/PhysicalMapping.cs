using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Execution.Operators;
using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

/// <summary>Makes operators of logical steps: the one place where the two meet. Operators hold the state of one run.</summary>
internal sealed class PhysicalMapping(PlanProfile? profile)
{
    public Operator Map(LogicalPlan plan)
    {
        var mapped = plan switch
        {
            LogicalStep step => MapStep(step, Map(step.Input)),
            LogicalRepeat repeat => new Repeat(
                Map(repeat.Left), () => Map(repeat.Right), repeat.Connection, repeat.FromLeft, repeat.Into, InnerSlots(repeat)),
            LogicalPair pair => MapPair(pair, Map(pair.Left), Map(pair.Right)),
            LogicalSingleRow => new SingleRow(),
            LogicalUnion union => new Union([.. union.Branches.Select(Map)], [.. union.Columns.Select(columns => columns.ToArray())], [.. union.Slots]),
            LogicalSchemaCommand command => new SchemaCommand(command.Statement),
            LogicalNodeCount count => new NodeCount(count.Label, count.Slot),
            LogicalRelationshipCount count => new RelationshipCount(count.Types, count.Slot),
            _ => throw new QueryException(StatusCodes.ExecutionFailed, $"The step {plan.Name} has no operator."),
        };
        return profile is null ? mapped : new Profiled(mapped, profile.Of(plan));
    }

    private static int[] InnerSlots(LogicalRepeat repeat)
    {
        var slots = repeat.Right.AllAssigned();
        slots.Add(repeat.Connection.InnerLeft);
        slots.Add(repeat.Connection.InnerRight);
        return [.. slots.Slots];
    }

    private static Operator MapStep(LogicalStep step, Operator input) => step switch
    {
        LogicalProduceResults => new ProduceResults(input),
        LogicalEmptyResult => new EmptyResult(input),
        LogicalFilter filter => new Filter(input, filter.Conditions is [var only] ? only.Test : new AndEvaluator([.. filter.Expressions])),
        LogicalProject project => new Project(input, [.. project.Assigns], [.. project.Expressions]),
        LogicalAggregate aggregate => new Aggregate(
            input, [.. aggregate.Keys.Select(key => key.Slot)], [.. aggregate.Keys.Select(key => key.Value)], [.. aggregate.Aggregations]),
        LogicalDistinct distinct => new Distinct(input, [.. distinct.Slots]),
        LogicalSort sort => new Sort(input, [.. sort.Kept], [.. sort.Keys]),
        LogicalTopRows top => new TopRows(input, [.. top.Kept], [.. top.Keys], top.Count),
        LogicalSkip skip => new Skip(input, skip.Count),
        LogicalLimit { Exhaustive: true } limit => new ExhaustiveLimit(input, limit.Count),
        LogicalLimit limit => new Limit(input, limit.Count),
        LogicalUnwind unwind => new Unwind(input, unwind.List, unwind.Slot),
        LogicalEager eager => new Eager(input, [.. eager.Slots]),
        LogicalMutate mutate => new Mutate(input, [.. mutate.Mutations]),
        LogicalProcedureCall call => new ProcedureCall(input, call.Procedure, [.. call.Arguments], [.. call.Outputs]),
        LogicalLoadCsv load => new LoadCsv(input, load.Source, load.WithHeaders, load.Separator, load.Slot),
        _ => MapPatternStep(step, input),
    };

    private static Operator MapPatternStep(LogicalStep step, Operator input) => step switch
    {
        LogicalAllNodesScan scan => new AllNodesScan(input, scan.Slot),
        LogicalLabelScan scan => new LabelScan(input, scan.Slot, scan.Label),
        LogicalNodeById byId => new NodeById(input, byId.Slot, byId.Id, byId.IsElementId, byId.IsList),
        LogicalIndexSeek { Relationship: { } relationship } seek => new RelationshipIndexSeek(input, relationship, seek.Entity, seek.Properties, seek.Seek),
        LogicalIndexSeek seek => new IndexSeek(input, seek.Slot, seek.Entity, seek.Properties, seek.Seek),
        LogicalRelationshipScan scan => new RelationshipScan(input, scan.Relationship),
        LogicalExpand expand => new Expand(
            input, expand.From, expand.Relationship.Slot, expand.To, Directions.From(expand.Relationship.Direction, expand.FromLeft), expand.Relationship.Types),
        LogicalExpandInto into => new ExpandInto(input, into.Relationship),
        LogicalRelationshipEnds ends => new RelationshipEnds(input, ends.Relationship, ends.LeftIsBound, ends.RightIsBound),
        LogicalVariableExpand expand => new VariableExpand(input, expand.Connection, expand.FromLeft, expand.Into),
        LogicalShortestPath path => new ShortestPath(input, path.Connection, path.Shortest),
        _ => throw new QueryException(StatusCodes.ExecutionFailed, $"The step {step.Name} has no operator."),
    };

    private static Operator MapPair(LogicalPair pair, Operator left, Operator right) => pair switch
    {
        LogicalApply => new Apply(left, right),
        LogicalOptional optional => new Optional(left, right, [.. optional.Slots]),
        LogicalForEachRow => new ForEachRow(left, right),
        LogicalMerge merge => new Merge(left, right, [.. merge.Create], [.. merge.OnCreate], [.. merge.OnMatch], [.. merge.Slots]),
        LogicalHashJoin join => new HashJoin(
            left, right, join.LeftKey, join.RightKey, join.LeftSlot, join.RightSlot, [.. join.Right.AllAssigned().Slots]),
        LogicalSelectPaths select => new SelectPaths(left, right, select.Kind, select.Count, [.. select.Ends], select.LengthSlot, [.. select.Kept]),
        LogicalTransactionBatches batches => new TransactionBatches(
            left, right, batches.BatchSize, batches.OnError, batches.StatusSlot, batches.HasRows, [.. batches.Kept], [.. batches.Returned]),
        _ => throw new QueryException(StatusCodes.ExecutionFailed, $"The step {pair.Name} has no operator."),
    };
}
