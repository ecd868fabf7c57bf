using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Models;

/// <summary>The same random writes to a transaction and to the model.</summary>
internal sealed class ModelProgram(Random random)
{
    private static readonly string[] Keys = ["a", "b", "firstseen", "lastupdated", "_module_name"];
    private static readonly string[] Labels = ["L", "M", "N"];
    private static readonly string[] Types = ["T", "U"];

    public void Step(WriteTransaction write, ModelGraph model)
    {
        var node = Any(model.Nodes);
        var relationship = Any(model.Relationships);

        switch (random.Next(9))
        {
            case < 2:
                Create(write, model);
                break;
            case < 4 when node > 0:
                Connect(write, model, node, Any(model.Nodes));
                break;
            case 4 when node > 0:
                var (key, value) = (One(Keys), AnyValue());
                write.SetNodeProperty(node, write.PropertyKeyId(key), value);
                ModelGraph.Set(model.Nodes[node].Properties, key, value);
                break;
            case 5 when relationship > 0:
                var (edgeKey, edgeValue) = (One(Keys), AnyValue());
                write.SetRelationshipProperty(relationship, write.PropertyKeyId(edgeKey), edgeValue);
                ModelGraph.Set(model.Relationships[relationship].Properties, edgeKey, edgeValue);
                break;
            case 6 when node > 0:
                var label = One(Labels);
                Assert.Equal(model.Nodes[node].Labels.Add(label), write.AddLabel(node, write.LabelId(label)));
                break;
            case 7 when relationship > 0:
                Assert.True(write.DeleteRelationship(relationship));
                model.Relationships.Remove(relationship);
                break;
            case 8 when node > 0 && random.Next(2) == 0:
                Delete(write, model, node);
                break;
            default:
                break;
        }
    }

    private static void Delete(WriteTransaction write, ModelGraph model, long node)
    {
        var edges = model.Relationships.Where(pair => pair.Value.Start == node || pair.Value.End == node).Select(pair => pair.Key).ToList();
        Assert.Equal(edges.Count, write.DetachNode(node));
        Assert.True(write.DeleteNode(node));
        edges.ForEach(edge => model.Relationships.Remove(edge));
        model.Nodes.Remove(node);
    }

    private void Create(WriteTransaction write, ModelGraph model)
    {
        var (label, key, value) = (One(Labels), One(Keys), AnyValue());
        var id = write.CreateNode([write.LabelId(label)], [new(write.PropertyKeyId(key), value)]);
        var properties = new SortedDictionary<string, string>(StringComparer.Ordinal);
        ModelGraph.Set(properties, key, value);
        model.Nodes.Add(id, (new SortedSet<string>(StringComparer.Ordinal) { label }, properties));
    }

    private void Connect(WriteTransaction write, ModelGraph model, long start, long end)
    {
        var type = One(Types);
        var existing = model.Relationships.Any(pair => pair.Value.Type == type && pair.Value.Start == start && pair.Value.End == end);
        Assert.Equal(existing, write.FindRelationship(write.RelationshipTypeId(type), start, end) != 0);
        var id = write.CreateRelationship(write.RelationshipTypeId(type), start, end);
        model.Relationships.Add(id, (type, start, end, new SortedDictionary<string, string>(StringComparer.Ordinal)));
    }

    private T One<T>(T[] items) => items[random.Next(items.Length)];

    private long Any<T>(SortedDictionary<long, T> items) => items.Count == 0 ? 0 : items.Keys.ElementAt(random.Next(items.Count));

    private Value AnyValue() => random.Next(5) switch
    {
        0 => default,
        1 => Value.From((long)random.Next(3)),
        2 => Value.From("short"),
        3 => Value.From("a text that is longer than a slot"),
        _ => Value.From(true),
    };
}
