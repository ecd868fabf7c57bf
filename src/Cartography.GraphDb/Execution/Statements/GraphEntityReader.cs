using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Functions;
using Cartography.GraphDb.Storage;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>What functions read of the graph that a transaction sees.</summary>
internal sealed class GraphEntityReader(GraphTransaction transaction, string databaseName) : IEntityReader
{
    public string DatabaseName => databaseName;

    private GraphView Graph => transaction.Graph;

    public bool NodeExists(long node) => Graph.NodeExists(node);

    public bool RelationshipExists(long relationship) => Graph.RelationshipExists(relationship);

    public IReadOnlyList<string> LabelsOf(long node) => ResultContents.LabelsOf(Graph, node);

    public bool HasLabel(long node, string label) => Graph.Labels.TryGetId(label, out var token) && Graph.HasLabel(node, token);

    public string TypeOf(long relationship)
    {
        var type = Graph.TypeOf(relationship);

        // As in Neo4j, the type of a relationship that this transaction has deleted is still known, unless it has made it too.
        type = type >= 0 ? type : transaction.Committed.TypeOf(relationship);
        return type >= 0 ? Graph.RelationshipTypes.NameOf(type) : throw EntityProperty.Deleted("Relationship", relationship);
    }

    public long StartOf(long relationship) => Graph.StartOf(relationship);

    public long EndOf(long relationship) => Graph.EndOf(relationship);

    public MapValue PropertiesOfNode(long node) => Graph.NodeProperties(node);

    public MapValue PropertiesOfRelationship(long relationship) => Graph.RelationshipProperties(relationship);

    public string ElementIdOfNode(long node) => ElementIds.OfNode(node);

    public string ElementIdOfRelationship(long relationship) => ElementIds.OfRelationship(relationship);
}
