using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Indexes;

internal sealed class ResampleOutdatedIndexes : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.resampleOutdatedIndexes", [], [], ProcedureMode.Read, "Renews the statistics of all indexes that need it.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) => [];
}
