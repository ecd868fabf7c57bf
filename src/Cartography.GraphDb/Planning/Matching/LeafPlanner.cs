using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning.Logical;
using Cartography.GraphDb.Planning.Rewrites;

namespace Cartography.GraphDb.Planning.Matching;

/// <summary>Steps that find something without anything bound: by id, by index, by label or type, or all.</summary>
internal sealed class LeafPlanner(RewriteContext context)
{
    // A statement that fills an empty label reads it while it grows: a scan must not look free beside an index.
    private const double FewestExpected = 4;

    private readonly IndexPlanner _indexes = new(context);

    /// <summary>All ways to go on where nothing hangs on what is bound.</summary>
    public IEnumerable<MatchState> Candidates(MatchState state, CardinalityModel model)
    {
        foreach (var node in state.Nodes)
        {
            var found = false;

            foreach (var candidate in OfNode(state, node, model))
            {
                found = true;
                yield return candidate;
            }

            if (!found)
            {
                yield return AllNodes(state, node, model);
            }
        }

        foreach (var relationship in state.Connections.OfType<PatternRelationship>())
        {
            if (!state.Bound.Contains(relationship.Slot) && !state.Bound.Contains(relationship.Left) && !state.Bound.Contains(relationship.Right)
                && relationship.Left != relationship.Right)
            {
                foreach (var candidate in _indexes.OfRelationship(state, relationship, model).Append(Scan(state, relationship, model)))
                {
                    yield return candidate;
                }
            }
        }
    }

    private IEnumerable<MatchState> OfNode(MatchState state, PatternNode node, CardinalityModel model)
    {
        foreach (var condition in state.Conditions)
        {
            if (ById(state, node, condition, model) is { } byId)
            {
                yield return byId;
            }
        }

        foreach (var condition in state.Conditions)
        {
            if (condition.Test is HasLabelEvaluator { Entity: SlotEvaluator entity } label && entity.Slot == node.Slot)
            {
                foreach (var candidate in _indexes.OfNode(state, node, condition, label.Label, model))
                {
                    yield return candidate;
                }

                var count = model.NodesWith(label.Label);
                var scan = new LogicalLabelScan(state.Plan, node.Slot, label.Label, $"{node.Name}:{label.Label}");
                yield return state.Add(scan, [node.Slot], null, state.Rows * count, state.Rows * Math.Max(count, FewestExpected), new([condition], []), model);
            }
        }
    }

    private static MatchState AllNodes(MatchState state, PatternNode node, CardinalityModel model)
    {
        var rows = state.Rows * model.NodeCount;
        return state.Add(new LogicalAllNodesScan(state.Plan, node.Slot, node.Name), [node.Slot], null, rows, rows * 1.1, SolvedConditions.None, model);
    }

    private MatchState Scan(MatchState state, PatternRelationship relationship, CardinalityModel model)
    {
        var rows = state.Rows * model.RelationshipsOf(relationship.Types) * (relationship.Direction == RelationshipDirection.Either ? 2 : 1);
        var plan = new LogicalRelationshipScan(state.Plan, relationship, PatternText.Of(context.Slots, relationship));
        return state.Add(
            plan, [relationship.Slot, relationship.Left, relationship.Right], relationship, rows, rows * 1.2, SolvedConditions.None, model);
    }

    // id(n) = x, elementId(n) = x, and IN.
    private static MatchState? ById(MatchState state, PatternNode node, Condition condition, CardinalityModel model)
    {
        var (call, value, isList) = condition.Test switch
        {
            EqualsEvaluator { Negated: false, Left: FunctionEvaluator function } equals => (function, equals.Right, false),
            EqualsEvaluator { Negated: false, Right: FunctionEvaluator function } equals => (function, equals.Left, false),
            InEvaluator { Item: FunctionEvaluator function } any => (function, any.List, true),
            _ => (null, null, false),
        };

        if (call is not { Function.Signature.Name: "id" or "elementId", Operands: [SlotEvaluator entity] } || entity.Slot != node.Slot
            || !value!.SlotsRead().IsSubsetOf(state.Bound))
        {
            return null;
        }

        var rows = state.Rows * (isList ? 10 : 1);
        var plan = new LogicalNodeById(state.Plan, node.Slot, value, call.Function.Signature.Name == "elementId", isList, condition.Text);
        return state.Add(plan, [node.Slot], null, rows, rows, new([], [condition]), model);
    }
}
