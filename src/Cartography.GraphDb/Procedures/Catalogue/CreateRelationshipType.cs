using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Catalogue;

internal sealed class CreateRelationshipType : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.createRelationshipType",
        [new("newRelationshipType", CypherType.String)],
        [],
        ProcedureMode.Write,
        "Makes a relationship type known before a relationship is of it.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        context.Statement.Writer.RelationshipTypeId(ProcedureArgument.Text(arguments[0], "newRelationshipType", this));
        return [];
    }
}
