using Cartography.GraphDb.Functions;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Functions;

/// <summary>A database that holds nothing.</summary>
internal sealed class NoEntities : IEntityReader
{
    public string DatabaseName => "neo4j";

    public bool NodeExists(long node) => false;

    public bool RelationshipExists(long relationship) => false;

    public IReadOnlyList<string> LabelsOf(long node) => [];

    public bool HasLabel(long node, string label) => false;

    public string TypeOf(long relationship) => "NONE";

    public long StartOf(long relationship) => 0;

    public long EndOf(long relationship) => 0;

    public MapValue PropertiesOfNode(long node) => MapValue.Empty;

    public MapValue PropertiesOfRelationship(long relationship) => MapValue.Empty;

    public string ElementIdOfNode(long node) => "4:0:" + node;

    public string ElementIdOfRelationship(long relationship) => "5:0:" + relationship;
}
