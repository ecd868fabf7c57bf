using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning.Logical;
using Cartography.GraphDb.Planning.Rewrites;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.Values;
using IndexKind = Cartography.GraphDb.Storage.Indexing.IndexKind;

namespace Cartography.GraphDb.Planning.Matching;

/// <summary>Steps that ask an index.</summary>
internal sealed class IndexPlanner(RewriteContext context)
{
    /// <summary>The indexes over a label that conditions on a node can use.</summary>
    public IEnumerable<MatchState> OfNode(MatchState state, PatternNode node, Condition labelCondition, string label, CardinalityModel model)
    {
        foreach (var (index, properties, seek, used, rows) in Seeks(state, node.Slot, EntityKind.Node, label))
        {
            _ = index;
            var text = $"{node.Name}:{label}({string.Join(", ", properties)}) WHERE {string.Join(" AND ", used.Select(condition => condition.Text))}";
            var plan = new LogicalIndexSeek(state.Plan, node.Slot, null, label, properties, seek, "RANGE INDEX " + text);
            var total = state.Rows * rows;

            // A hint of the text wins over what is guessed.
            var hinted = state.Graph.Hints.Any(hint => hint.Slot == node.Slot && hint.Label == label && hint.Properties.SequenceEqual(properties));
            yield return state.Add(plan, [node.Slot], null, total, hinted ? 0 : state.Rows + total, new([labelCondition], used), model);
        }
    }

    /// <summary>The indexes over types that conditions on a relationship can use.</summary>
    public IEnumerable<MatchState> OfRelationship(MatchState state, PatternRelationship relationship, CardinalityModel model)
    {
        if (relationship.Types is not [var type])
        {
            yield break;
        }

        foreach (var (_, properties, seek, used, rows) in Seeks(state, relationship.Slot, EntityKind.Relationship, type))
        {
            var plan = new LogicalIndexSeek(
                state.Plan, relationship.Slot, relationship, type, properties, seek, "RANGE INDEX " + PatternText.Of(context.Slots, relationship));
            var total = state.Rows * rows * (relationship.Direction == RelationshipDirection.Either ? 2 : 1);
            yield return state.Add(
                plan, [relationship.Slot, relationship.Left, relationship.Right], relationship, total, state.Rows + total, new([], used), model);
        }
    }

    private IEnumerable<(PropertyIndex Index, IReadOnlyList<string> Properties, IndexSeekRequest Seek, IReadOnlyList<Condition> Used, double Rows)> Seeks(
        MatchState state, int slot, EntityKind kind, string entity)
    {
        var tokens = kind == EntityKind.Node ? context.Graph.Labels : context.Graph.RelationshipTypes;

        if (!tokens.TryGetId(entity, out var token))
        {
            yield break;
        }

        foreach (var definition in context.Graph.Indexes)
        {
            if (definition.Kind != IndexKind.Range || definition.Entity != kind || definition.Tokens.Count != 1 || definition.Tokens[0] != token
                || !context.Graph.TryGetIndex(kind, token, [.. definition.Keys], out var index))
            {
                continue;
            }

            var properties = definition.Keys.Select(context.Graph.PropertyKeys.NameOf).ToList();
            var usable = properties.Select(property => PropertyTests.On(state, slot, property).ToList()).ToList();

            foreach (var (seek, used) in Requests(usable))
            {
                yield return (index, properties, seek, used, Estimate(index, seek));
            }
        }
    }

    private static IEnumerable<(IndexSeekRequest Seek, IReadOnlyList<Condition> Used)> Requests(List<List<PropertyTest>> usable)
    {
        var equal = usable.Select(tests => tests.FirstOrDefault(test => test.Kind == PropertyTestKind.Equal)).ToList();

        if (equal.All(test => test is not null))
        {
            yield return (new() { Equal = [.. equal.Select(test => test!.Value!)] }, [.. equal.Select(test => test!.Condition)]);
        }

        if (usable.Count != 1)
        {
            yield break;
        }

        foreach (var test in usable[0])
        {
            switch (test.Kind)
            {
                case PropertyTestKind.AnyOf:
                    yield return (new() { Equal = [test.Value!], AnyOf = true }, [test.Condition]);
                    break;
                case PropertyTestKind.Prefix:
                    yield return (new() { Prefix = test.Value }, [test.Condition]);
                    break;
                case PropertyTestKind.Exists:
                    yield return (new(), [test.Condition]);
                    break;
            }
        }

        var from = usable[0].FirstOrDefault(test => test.Kind is PropertyTestKind.Greater or PropertyTestKind.GreaterOrEqual);
        var to = usable[0].FirstOrDefault(test => test.Kind is PropertyTestKind.Less or PropertyTestKind.LessOrEqual);

        if (from is not null || to is not null)
        {
            yield return (
                new()
                {
                    From = from?.Value,
                    FromInclusive = from?.Kind == PropertyTestKind.GreaterOrEqual,
                    To = to?.Value,
                    ToInclusive = to?.Kind == PropertyTestKind.LessOrEqual,
                },
                [.. new[] { from?.Condition, to?.Condition }.OfType<Condition>()]);
        }
    }

    private double Estimate(PropertyIndex index, IndexSeekRequest seek)
    {
        var count = (double)context.Graph.CountOf(index);
        var one = index.Definition.IsUnique ? Math.Min(1, count) : Math.Max(Math.Min(1, count), count / Math.Max(1, context.Graph.DistinctOf(index)));
        return seek switch
        {
            { AnyOf: true, Equal: [ConstantEvaluator { Value: { Kind: ValueKind.List } list }] } => one * list.AsList().LongCount,
            { AnyOf: true } => one * 10,
            { Equal: [ConstantEvaluator constant] } => context.Graph.EstimateSeek(index, constant.Value),
            { Equal.Count: > 0 } => one,
            { Prefix: not null } => count * 0.05,
            { From: not null, To: not null } => count * 0.1,
            { From: null, To: null } => count,
            _ => count * 0.3,
        };
    }
}
