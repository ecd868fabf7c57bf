using Cartography.Cypher.Binding;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Catalogue;

internal sealed class RelationshipTypes : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.relationshipTypes",
        [],
        [new("relationshipType", CypherType.String)],
        ProcedureMode.Read,
        "The types that relationships, indexes or constraints of this database have.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var graph = context.Graph;
        var indexed = graph.Indexes.Where(index => index.Entity == EntityKind.Relationship).SelectMany(index => index.Tokens).ToHashSet();

        return Enumerable.Range(0, graph.RelationshipTypes.Count)
            .Where(type => graph.RelationshipCountOf(type) > 0 || indexed.Contains(type))
            .Select(type => new Value[] { graph.RelationshipTypes.NameOf(type) });
    }
}
