using Cartography.Cypher.Binding;
using Cartography.GraphDb.Procedures.Schema;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Apoc;

/// <summary>The schema as rows, as notebooks and assistants ask for it. Reads the whole graph, whatever sample is asked for.</summary>
internal sealed class MetaData : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "apoc.meta.data",
        [new("config", CypherType.Map, IsOptional: true, Default: Value.From(MapValue.Empty))],
        [
            new("label", CypherType.String),
            new("property", CypherType.String),
            new("count", CypherType.Integer),
            new("unique", CypherType.Boolean),
            new("index", CypherType.Boolean),
            new("existence", CypherType.Boolean),
            new("type", CypherType.String),
            new("array", CypherType.Boolean),
            new("sample", CypherType.AnyList),
            new("left", CypherType.Integer),
            new("right", CypherType.Integer),
            new("other", CypherType.ListOf(CypherType.String)),
            new("otherLabels", CypherType.ListOf(CypherType.String)),
            new("elementType", CypherType.String),
        ],
        ProcedureMode.Read,
        "The labels, types and properties of the graph, one a row.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var graph = context.Graph;
        var model = new MetaModel(graph, context.Functions.Cancel);

        return model.Labels.SelectMany(label => Properties(model, EntityKind.Node, label.Key, label.Value, graph))
            .Concat(model.Summary.Relationships.SelectMany(type => Properties(model, EntityKind.Relationship, type.Key, type.Value, graph)))
            .Concat(Connections(model, graph));
    }

    private static IEnumerable<Value[]> Properties(MetaModel model, EntityKind entity, int token, EntityGroup group, GraphView graph)
    {
        var isNode = entity == EntityKind.Node;
        var name = isNode ? graph.Labels.NameOf(token) : graph.RelationshipTypes.NameOf(token);
        var others = isNode ? Cells.Texts(model.OtherLabels[token]) : Value.From(ListValue.Empty);
        var none = Value.From(ListValue.Empty);

        return group.Properties.Select(property => new Value[]
        {
            name, graph.PropertyKeys.NameOf(property.Key), 0, model.IsUnique(entity, token, property.Key), model.IsIndexed(entity, token, property.Key), false,
            ApocTypes.Of(property.Value), property.Value.Lists.Count > 0, Value.Null, 0, 0, none, others, isNode ? "node" : "relationship",
        });
    }

    private static IEnumerable<Value[]> Connections(MetaModel model, GraphView graph) => model.Connections
        .GroupBy(it => (it.Key.Type, it.Key.From))
        .Select(group => new Value[]
        {
            graph.Labels.NameOf(group.Key.From), graph.RelationshipTypes.NameOf(group.Key.Type), group.Sum(it => it.Value), false, false, false, "RELATIONSHIP",
            group.Count() > 1, Value.Null, group.Sum(it => it.Value), group.Count(), Cells.Texts(group.Select(it => graph.Labels.NameOf(it.Key.To))),
            Value.From(ListValue.Empty), "node",
        });
}
