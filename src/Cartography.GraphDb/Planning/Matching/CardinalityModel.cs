using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Storage;

namespace Cartography.GraphDb.Planning.Matching;

/// <summary>Guesses at numbers of rows, from the counts that the store keeps.</summary>
internal sealed class CardinalityModel(GraphView graph)
{
    public double NodeCount => Math.Max(1, graph.NodeCount);

    public double NodesWith(string label) => graph.Labels.TryGetId(label, out var token) ? graph.NodeCountOf(token) : 0;

    public double RelationshipsOf(IReadOnlyList<string>? types) => types is null
        ? graph.RelationshipCount
        : types.Sum(type => graph.RelationshipTypes.TryGetId(type, out var token) ? (double)graph.RelationshipCountOf(token) : 0);

    /// <summary>The labels that a node is known to carry.</summary>
    public static IEnumerable<string> LabelsOf(int node, QueryGraph pattern) => pattern.Conditions
        .Select(condition => condition.Test)
        .OfType<HasLabelEvaluator>()
        .Where(test => test.Entity is SlotEvaluator slot && slot.Slot == node)
        .Select(test => test.Label);

    /// <summary>How many relationships one node has on the average.</summary>
    public double DegreeOf(int from, IReadOnlyList<string>? types, RelationshipDirection direction, QueryGraph pattern)
    {
        var nodes = LabelsOf(from, pattern).Select(NodesWith).Append(NodeCount).Min();
        return RelationshipsOf(types) / Math.Max(1, nodes) * (direction == RelationshipDirection.Either ? 2 : 1);
    }

    /// <summary>The part of rows that meets a condition.</summary>
    public double SelectivityOf(Condition condition, QueryGraph pattern) => condition.Test switch
    {
        HasLabelEvaluator label => pattern.Connections.Count > 0 ? Math.Max(0.5, NodesWith(label.Label) / NodeCount) : NodesWith(label.Label) / NodeCount,
        EqualsEvaluator { Negated: false } => 0.1,
        EqualsEvaluator => 0.9,
        InEvaluator => 0.2,
        ComparisonEvaluator => 0.3,
        StringMatchEvaluator { Match: StringMatch.StartsWith } => 0.1,
        StringMatchEvaluator => 0.2,
        IsNullEvaluator { Negated: true } => 0.9,
        DifferentRelationshipsEvaluator => 0.99,
        _ => 0.5,
    };

    /// <summary>What testing a condition costs, for the order of tests.</summary>
    public static int WeightOf(Condition condition) => condition.Test switch
    {
        HasLabelEvaluator or DifferentRelationshipsEvaluator => 0,
        _ when condition.Test.WithDescendants().Any(node => node is SubplanEvaluator) => 3,
        RegexEvaluator or StringMatchEvaluator => 2,
        _ => 1,
    };
}
