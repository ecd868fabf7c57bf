using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Indexes;

/// <summary>Plans are made anew whenever the graph has changed in size: there is nothing to prepare.</summary>
internal sealed class PrepareForReplanning : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.prepareForReplanning",
        [new("timeOutSeconds", CypherType.Integer, IsOptional: true, Default: 300L)],
        [],
        ProcedureMode.Read,
        "Lets the next queries be planned with the newest statistics.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) => [];
}
