using System.Diagnostics.CodeAnalysis;
using Cartography.Cypher.Binding;

namespace Cartography.Cypher.Tests.Binding;

/// <summary>Procedures written as the compatibility kit writes them: <c>test.my.proc(in :: INTEGER?) :: (out :: STRING?)</c>.</summary>
internal sealed class TestProcedures(IEnumerable<string> signatures) : IProcedureSignatures
{
    private readonly Dictionary<string, ProcedureSignature> _signatures =
        signatures.Select(Read).ToDictionary(signature => signature.Name, StringComparer.Ordinal);

    public static TestProcedures BuiltIn { get; } = new(
    [
        "db.labels() :: (label :: STRING?)",
        "db.relationshipTypes() :: (relationshipType :: STRING?)",
        "db.propertyKeys() :: (propertyKey :: STRING?)",
        "dbms.components() :: (name :: STRING?, versions :: LIST?, edition :: STRING?)",
        "db.ping() :: (success :: BOOLEAN?)",
        "db.info() :: (id :: STRING?, name :: STRING?, creationDate :: STRING?)",
        "dbms.info() :: (id :: STRING?, name :: STRING?, creationDate :: STRING?)",
        "dbms.upgradeStatus() :: (status :: STRING?, description :: STRING?, resolution :: STRING?)",
        "db.awaitIndexes(timeOutSeconds = 300 :: INTEGER?) :: ()",
        "db.awaitIndex(indexName :: STRING?, timeOutSeconds = 300 :: INTEGER?) :: ()",
        "db.schema.visualization() :: (nodes :: LIST?, relationships :: LIST?)",
        "db.schema.nodeTypeProperties() :: (nodeType :: STRING?, nodeLabels :: LIST?, propertyName :: STRING?, propertyTypes :: LIST?, mandatory :: BOOLEAN?)",
        "db.schema.relTypeProperties() :: (relType :: STRING?, propertyName :: STRING?, propertyTypes :: LIST?, mandatory :: BOOLEAN?)",
        "db.index.fulltext.queryNodes(indexName :: STRING?, queryString :: STRING?, options = {} :: MAP?) :: (node :: NODE?, score :: FLOAT?)",
        "db.index.fulltext.queryRelationships(indexName :: STRING?, queryString :: STRING?, options = {} :: MAP?) :: (relationship :: RELATIONSHIP?, score :: FLOAT?)",
        "db.index.fulltext.listAvailableAnalyzers() :: (analyzer :: STRING?, description :: STRING?, stopwords :: LIST?)",
        "dbms.queryJmx(query :: STRING?) :: (name :: STRING?, description :: STRING?, attributes :: MAP?)",
        "dbms.listConfig(searchString =  :: STRING?) :: (name :: STRING?, description :: STRING?, value :: STRING?, dynamic :: BOOLEAN?)",
        "dbms.listConnections() :: (connectionId :: STRING?)",
        "dbms.clientConfig() :: (name :: STRING?, description :: STRING?, value :: STRING?, dynamic :: BOOLEAN?)",
        "tx.getMetaData() :: (metadata :: MAP?)",
        "tx.setMetaData(data :: MAP?) :: ()",
        "db.resampleOutdatedIndexes() :: ()",
        "db.clearQueryCaches() :: (value :: STRING?)",
        "db.prepareForReplanning(timeOutSeconds = 300 :: INTEGER?) :: ()",
        "db.stats.collect(section :: STRING?, config = {} :: MAP?) :: (section :: STRING?, success :: BOOLEAN?, message :: STRING?)",
        "dbms.routing.getRoutingTable(context :: MAP?, database = null :: STRING?) :: (ttl :: INTEGER?, servers :: LIST?)",
        "db.createLabel(newLabel :: STRING?) :: ()",
        "db.createRelationshipType(newRelationshipType :: STRING?) :: ()",
        "db.createProperty(newProperty :: STRING?) :: ()",
    ]);

    public bool TryFind(string name, [MaybeNullWhen(false)] out ProcedureSignature signature) => _signatures.TryGetValue(name, out signature);

    private static ProcedureSignature Read(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var split = text.IndexOf(") :: (", StringComparison.Ordinal);
        var parameters = Items(text[(open + 1)..split]).Select(item =>
        {
            var name = item.Name.Split(" =")[0].Trim();
            return new FunctionParameter(name, item.Type, IsOptional: item.Name.Contains('=', StringComparison.Ordinal));
        });
        var columns = Items(text[(split + 6)..^1]).Select(item => new ProcedureColumn(item.Name, item.Type));
        var aboutServer = text.StartsWith("dbms.", StringComparison.Ordinal) || text.StartsWith("tx.set", StringComparison.Ordinal);
        return new ProcedureSignature(text[..open], [.. parameters], [.. columns], aboutServer ? QueryType.Schema : QueryType.Read);
    }

    private static IEnumerable<(string Name, CypherType Type)> Items(string text) => text.Trim().Length == 0
        ? []
        : text.Split(", ").Select(item => item.Split(" :: ")).Select(parts => (parts[0].Trim(), TypeOf(parts[1].Trim(' ', '?'))));

    private static CypherType TypeOf(string name) => name switch
    {
        "INTEGER" => CypherType.Integer,
        "FLOAT" => CypherType.Float,
        "NUMBER" => CypherType.Number,
        "STRING" => CypherType.String,
        "BOOLEAN" => CypherType.Boolean,
        "MAP" => CypherType.Map,
        "NODE" => CypherType.Node,
        "RELATIONSHIP" => CypherType.Relationship,
        "LIST" => CypherType.AnyList,
        _ => CypherType.Any,
    };
}
