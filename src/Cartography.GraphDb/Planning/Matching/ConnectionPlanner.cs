using Cartography.GraphDb.Planning.Logical;
using Cartography.GraphDb.Planning.Rewrites;

namespace Cartography.GraphDb.Planning.Matching;

/// <summary>Steps that go on from what is bound.</summary>
internal sealed class ConnectionPlanner(RewriteContext context)
{
    /// <summary>The state with a connection added, or nothing where it cannot be added yet.</summary>
    public MatchState? TryAdd(MatchState state, PatternConnection connection, CardinalityModel model, MatchPlanner planner)
    {
        var left = state.Bound.Contains(connection.Left);
        var right = state.Bound.Contains(connection.Right);

        if (!connection.Needs.IsSubsetOf(state.Bound))
        {
            return null;
        }

        return connection switch
        {
            PatternRelationship relationship when state.Bound.Contains(relationship.Slot) => Ends(state, relationship, left, right, model),
            PatternSelected selected when left || right || state.Nodes.Count <= 2 => Selected(state, selected, model, planner),
            _ when !left && !right => null,
            PatternRelationship relationship => Relationship(state, relationship, left, right, model),
            PatternVariableLength { Shortest: { } shortest } path => left && right ? Shortest(state, path, shortest, model) : null,
            PatternVariableLength path => VariableLength(state, path, left, left && right, model),
            PatternRepeat repeat => Repeated(state, repeat, left, left && right, model, planner),
            _ => null,
        };
    }

    /// <summary>A relationship as plans write it.</summary>
    public string TextOf(PatternRelationship relationship) => PatternText.Of(context.Slots, relationship);

    private MatchState Ends(MatchState state, PatternRelationship relationship, bool left, bool right, CardinalityModel model)
    {
        var plan = new LogicalRelationshipEnds(state.Plan, relationship, left, right, TextOf(relationship));
        return state.Add(plan, [relationship.Left, relationship.Right], relationship, state.Rows, state.Rows, SolvedConditions.None, model);
    }

    private MatchState Relationship(MatchState state, PatternRelationship relationship, bool left, bool right, CardinalityModel model)
    {
        var from = left ? relationship.Left : relationship.Right;
        var degree = model.DegreeOf(from, relationship.Types, relationship.Direction, state.Graph);

        if (left && right)
        {
            var into = new LogicalExpandInto(state.Plan, relationship, TextOf(relationship));
            return state.Add(
                into, [relationship.Slot], relationship, state.Rows * Math.Min(1, degree), state.Rows * (1 + Math.Min(degree, 10)), SolvedConditions.None, model);
        }

        var plan = new LogicalExpand(state.Plan, relationship, left, TextOf(relationship));
        return state.Add(
            plan, [relationship.Slot, relationship.Left, relationship.Right], relationship, state.Rows * degree, state.Rows * (1 + degree), SolvedConditions.None, model);
    }

    private MatchState VariableLength(MatchState state, PatternVariableLength path, bool fromLeft, bool into, CardinalityModel model)
    {
        var degree = model.DegreeOf(fromLeft ? path.Left : path.Right, path.Types, path.Direction, state.Graph);
        var average = Math.Pow(Math.Max(1, degree), Math.Clamp((path.Min + (double)Math.Min(path.Max, path.Min + 3)) / 2, 1, 4));
        var plan = new LogicalVariableExpand(state.Plan, path, fromLeft, into, PatternText.Of(context.Slots, path));
        return state.Add(
            plan,
            [path.Slot, path.Left, path.Right],
            path,
            state.Rows * (into ? Math.Max(1, average / model.NodeCount) : average),
            state.Rows * (1 + average),
            SolvedConditions.None,
            model);
    }

    private MatchState Shortest(MatchState state, PatternVariableLength path, PatternShortest shortest, CardinalityModel model)
    {
        var plan = new LogicalShortestPath(state.Plan, path, shortest, PatternText.Of(context.Slots, path));
        return state.Add(plan, [path.Slot], path, state.Rows, state.Rows * 100, SolvedConditions.None, model);
    }

    private static MatchState Repeated(MatchState state, PatternRepeat repeat, bool fromLeft, bool into, CardinalityModel model, MatchPlanner planner)
    {
        var bound = state.Bound.Copy();
        bound.Add(fromLeft ? repeat.InnerLeft : repeat.InnerRight);
        var inner = planner.Plan(new LogicalSingleRow(), repeat.Inner with { Bound = bound });
        var factor = Math.Pow(Math.Max(1, inner.Rows), Math.Clamp(repeat.Min, 1, 3));
        var plan = new LogicalRepeat(state.Plan, inner, repeat, fromLeft, into, repeat.Name);
        return state.Add(
            plan, [.. repeat.Binds, repeat.Left, repeat.Right], repeat, state.Rows * factor, state.Rows * (1 + factor), SolvedConditions.None, model);
    }

    private static MatchState Selected(MatchState state, PatternSelected selected, CardinalityModel model, MatchPlanner planner)
    {
        var found = planner.Plan(new LogicalSingleRow(), selected.Inner with { Bound = state.Bound });
        var right = new LogicalProject(found, [selected.Length]) { Rows = found.Rows };
        var kept = selected.Kept.Where(slot => !state.Bound.Contains(slot)).ToList();
        var plan = new LogicalSelectPaths(
            state.Plan, right, selected.Kind, selected.Count, [selected.Left, selected.Right], selected.Length.Slot, kept);
        return state.Add(
            plan, [.. selected.Binds, selected.Left, selected.Right], selected, state.Rows * found.Rows, state.Rows * found.Rows, SolvedConditions.None, model);
    }
}
