using Cartography.GraphDb.Planning;
using Cartography.Values;
using Path = Cartography.Values.Path;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Makes a path of what a pattern has bound; null when a piece of it is null.</summary>
internal sealed class PathEvaluator(IReadOnlyList<PathPart> parts) : Evaluator
{
    public override void AddOwnSlots(SlotSet slots) => slots.UnionWith(parts.Select(part => part.Slot));

    public override Value Evaluate(Frame frame)
    {
        var nodes = new List<Value>(parts.Count + 1);
        var relationships = new List<Value>(parts.Count);

        foreach (var part in parts)
        {
            var value = frame.Slots[part.Slot];

            if (value.IsNull)
            {
                return Value.Null;
            }

            switch (part.Kind)
            {
                case PathPartKind.Node:
                    nodes.Add(value);
                    break;
                case PathPartKind.Relationship:
                    Walk(frame, value, nodes, relationships);
                    break;
                default:
                    foreach (var item in value.AsList())
                    {
                        if (item.Kind == ValueKind.Relationship)
                        {
                            Walk(frame, item, nodes, relationships);
                        }
                    }

                    break;
            }
        }

        return Value.From(new Path([.. nodes], [.. relationships]));
    }

    private static void Walk(Frame frame, in Value relationship, List<Value> nodes, List<Value> relationships)
    {
        var from = nodes[^1].AsId();
        var start = frame.Graph.StartOf(relationship.AsId());
        relationships.Add(relationship);
        nodes.Add(Value.NodeReference(start == from ? frame.Graph.EndOf(relationship.AsId()) : start));
    }
}
