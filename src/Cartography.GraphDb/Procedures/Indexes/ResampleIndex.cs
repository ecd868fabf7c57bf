using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Indexes;

/// <summary>Statistics here are exact at any time: there is nothing to sample.</summary>
internal sealed class ResampleIndex : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.resampleIndex", [new("indexName", CypherType.String)], [], ProcedureMode.Read, "Renews the statistics of an index.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        IndexNames.Find(ProcedureArgument.Text(arguments[0], "indexName", this), context);
        return [];
    }
}
