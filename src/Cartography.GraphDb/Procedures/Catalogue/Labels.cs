using Cartography.Cypher.Binding;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Catalogue;

internal sealed class Labels : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.labels", [], [new("label", CypherType.String)], ProcedureMode.Read, "The labels that nodes, indexes or constraints of this database have.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var graph = context.Graph;
        var indexed = graph.Indexes.Where(index => index.Entity == EntityKind.Node).SelectMany(index => index.Tokens).ToHashSet();

        return Enumerable.Range(0, graph.Labels.Count)
            .Where(label => graph.NodeCountOf(label) > 0 || indexed.Contains(label))
            .Select(label => new Value[] { graph.Labels.NameOf(label) });
    }
}
