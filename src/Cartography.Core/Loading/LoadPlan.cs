using System.Collections.Immutable;
using Cartography.Core.Schema;
using Cartography.Core.Stores;
using Cartography.Values;

namespace Cartography.Core.Loading;

/// <summary>What loading a node type needs, worked out once from its schema.</summary>
internal sealed class LoadPlan
{
    private readonly ImmutableArray<(uint Bit, ImmutableArray<(int Position, string Text)> Alternative)> _conditions;

    public LoadPlan(NodeSchema schema)
    {
        Schema = schema;
        var conditional = schema.Labels.Where(label => label.IsConditional).ToList();
        Shape = new NodeShape(
            schema.Label,
            [.. schema.Labels.Where(label => !label.IsConditional).Select(label => label.Label)],
            [.. conditional.Select(label => label.Label)],
            [.. schema.Properties.Select(property => property.Name)]);
        _conditions = [.. conditional.SelectMany((label, bit) => label.When.Select(when => (1u << bit, Positions(schema, when))))];
        Edges = [.. schema.Edges.Select(edge => ShapeOf(schema, edge))];
        OwnerEdge = schema.Owner is { } owner ? ShapeOf(schema, owner) : null;
    }

    public NodeSchema Schema { get; }

    public NodeShape Shape { get; }

    public ImmutableArray<EdgeShape> Edges { get; }

    public EdgeShape? OwnerEdge { get; }

    /// <summary>The conditional labels of a row.</summary>
    public uint LabelsOf(Value[] row)
    {
        var labels = 0u;

        foreach (var (bit, alternative) in _conditions)
        {
            if (alternative.All(condition => TextIs(row[condition.Position], condition.Text)))
            {
                labels |= bit;
            }
        }

        return labels;
    }

    /// <summary>The row of an edge: the start's keys, the end's keys, the properties.</summary>
    public static Value[] RowOf(EdgeDirection direction, ReadOnlySpan<Value> self, ReadOnlySpan<Value> other, ReadOnlySpan<Value> properties) =>
        direction == EdgeDirection.Outward ? [.. self, .. other, .. properties] : [.. other, .. self, .. properties];

    private static bool TextIs(Value value, string text) =>
        value.Kind switch
        {
            ValueKind.String => string.Equals(value.AsString(), text, StringComparison.Ordinal),
            ValueKind.Boolean => string.Equals(value.AsBoolean() ? "true" : "false", text, StringComparison.Ordinal),
            _ => false,
        };

    private static ImmutableArray<(int Position, string Text)> Positions(NodeSchema schema, ImmutableArray<KeyValuePair<string, string>> when)
    {
        var names = schema.Properties.Select(property => property.Name).ToList();
        return [.. when.Select(condition => names.IndexOf(condition.Key) is var position and >= 0
            ? (position, condition.Value)
            : throw new InvalidOperationException($"{schema.Name}: a label depends on '{condition.Key}', which the record does not write."))];
    }

    private static EdgeShape ShapeOf(NodeSchema schema, EdgeSchema edge) => Shaped(
        edge.Type, edge.Direction, Self(schema), new EdgeEnd(edge.Target, edge.Match), [.. edge.Properties.Select(property => property.Name)]);

    private static EdgeShape ShapeOf(NodeSchema schema, OwnerSchema owner) =>
        Shaped(owner.Relationship, owner.Direction, Self(schema), new EdgeEnd(owner.Label, owner.Match), []);

    private static EdgeEnd Self(NodeSchema schema) => new(schema.Label, [new MatchKey("id")]);

    private static EdgeShape Shaped(string type, EdgeDirection direction, EdgeEnd self, EdgeEnd other, ImmutableArray<string> properties) =>
        direction == EdgeDirection.Outward ? new(type, self, other, properties) : new(type, other, self, properties);
}
