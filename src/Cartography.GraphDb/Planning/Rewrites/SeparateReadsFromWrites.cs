using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning.Rewrites;

/// <summary>Puts a step that takes all rows between a read and a write that could be seen by it: each clause sees what the ones before it did, whole.</summary>
internal sealed class SeparateReadsFromWrites : IRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, RewriteContext context) =>
        plan.WithDescendants().All(step => step.Writes.IsNone) ? plan : Visit(plan).Plan;

    private static Visited Visit(LogicalPlan plan) => plan switch
    {
        LogicalStep step => VisitStep(step),
        LogicalPair pair => VisitPair(pair),
        LogicalUnion union => VisitUnion(union),
        _ => new Visited(plan, EffectsOf.Reads(plan), plan.Writes),
    };

    private static Visited VisitStep(LogicalStep step)
    {
        var below = Visit(step.Input);
        return Above(below, step, EffectsOf.Reads(step), step.Writes, input => step.WithInputs([input]));
    }

    // The right side runs again for each row of the left side: it may see what its earlier runs did, but the left side must not.
    private static Visited VisitPair(LogicalPair pair)
    {
        var left = Visit(pair.Left);
        var right = Visit(pair.Right).Plan;
        var reads = right.WithDescendants().Select(EffectsOf.Reads).Append(EffectsOf.Reads(pair));
        var writes = right.WithDescendants().Select(step => step.Writes).Append(pair.Writes);
        return Above(left, pair, Effects.Union(reads), Effects.Union(writes), input => pair.WithInputs([input, right]));
    }

    private static Visited VisitUnion(LogicalUnion union)
    {
        var branches = union.Branches.Select(Visit).ToList();
        return new(
            union.WithInputs([.. branches.Select(branch => branch.Plan)]),
            Effects.Union(branches.Select(branch => branch.Reads)),
            Effects.Union(branches.Select(branch => branch.Writes)));
    }

    private static Visited Above(Visited below, LogicalPlan step, Effects reads, Effects writes, Func<LogicalPlan, LogicalPlan> rebuild)
    {
        var reason = Conflict(below, reads, writes);

        if (reason is not null && !below.Plan.IsBlocking && below.Plan is not LogicalSingleRow)
        {
            var eager = new LogicalEager(below.Plan, [.. below.Plan.AllAssigned().Slots], reason) { Rows = below.Plan.Rows };
            below = new Visited(eager, Effects.None, Effects.None);
        }

        return step.IsBlocking
            ? new(rebuild(below.Plan), Effects.None, Effects.None)
            : new(rebuild(below.Plan), below.Reads.With(reads), below.Writes.With(writes));
    }

    private static string? Conflict(Visited below, Effects reads, Effects writes) =>
        !writes.IsNone && below.Reads.ReadsWhatChanges(writes) ? "a read below could see this write"
        : !below.Writes.IsNone && reads.ReadsWhatChanges(below.Writes) ? "this read must see all writes below"
        : !below.Writes.IsNone && (writes.AnyNode || writes.AnyRelationship) ? "this deletes what is written below"
        : null;

    private sealed record Visited(LogicalPlan Plan, Effects Reads, Effects Writes);
}
