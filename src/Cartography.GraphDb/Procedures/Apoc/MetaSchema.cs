using Cartography.Cypher.Binding;
using Cartography.GraphDb.Procedures.Schema;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Apoc;

/// <summary>The schema as one map, as notebooks and assistants ask for it. Reads the whole graph, whatever sample is asked for.</summary>
internal sealed class MetaSchema : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "apoc.meta.schema",
        [new("config", CypherType.Map, IsOptional: true, Default: Value.From(MapValue.Empty))],
        [new("value", CypherType.Map)],
        ProcedureMode.Read,
        "The labels, types and properties of the graph as a map.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var graph = context.Graph;
        var model = new MetaModel(graph, context.Functions.Cancel);
        var entries = new List<KeyValuePair<string, Value>>();

        foreach (var (type, group) in model.Summary.Relationships)
        {
            entries.Add(new(graph.RelationshipTypes.NameOf(type), Value.From(MapValue.Of(
                ("count", group.Count),
                ("type", "relationship"),
                ("properties", Properties(model, EntityKind.Relationship, type, group, graph))))));
        }

        // A label wins over a type of the same name: Browser-like tools look for nodes first.
        foreach (var (label, group) in model.Labels)
        {
            entries.Add(new(graph.Labels.NameOf(label), Value.From(MapValue.Of(
                ("count", group.Count),
                ("type", "node"),
                ("labels", Cells.Texts(model.OtherLabels[label])),
                ("properties", Properties(model, EntityKind.Node, label, group, graph)),
                ("relationships", Relationships(model, label, graph))))));
        }

        yield return [Value.From(MapValue.Of(entries))];
    }

    private static Value Properties(MetaModel model, EntityKind entity, int token, EntityGroup group, GraphView graph) =>
        Value.From(MapValue.Of(group.Properties.Select(property => KeyValuePair.Create(
            graph.PropertyKeys.NameOf(property.Key),
            Value.From(entity == EntityKind.Node
                ? MapValue.Of(
                    ("type", ApocTypes.Of(property.Value)),
                    ("indexed", model.IsIndexed(entity, token, property.Key)),
                    ("unique", model.IsUnique(entity, token, property.Key)),
                    ("existence", false))
                : MapValue.Of(
                    ("type", ApocTypes.Of(property.Value)),
                    ("array", property.Value.Lists.Count > 0),
                    ("existence", false)))))));

    private static Value Relationships(MetaModel model, int label, GraphView graph)
    {
        var entries = new List<KeyValuePair<string, Value>>();

        foreach (var ofType in model.Connections.Where(it => it.Key.From == label || it.Key.To == label).GroupBy(it => it.Key.Type))
        {
            var leaving = ofType.Where(it => it.Key.From == label).ToList();
            var others = leaving.Count > 0 ? leaving.Select(it => it.Key.To) : ofType.Select(it => it.Key.From);

            entries.Add(new(graph.RelationshipTypes.NameOf(ofType.Key), Value.From(MapValue.Of(
                ("direction", leaving.Count > 0 ? "out" : "in"),
                ("count", (leaving.Count > 0 ? leaving : ofType.ToList()).Sum(it => it.Value)),
                ("labels", Cells.Texts(others.Distinct().Select(graph.Labels.NameOf).Order(StringComparer.Ordinal))),
                ("properties", Properties(model, EntityKind.Relationship, ofType.Key, model.Summary.Relationships[ofType.Key], graph))))));
        }

        return Value.From(MapValue.Of(entries));
    }
}
