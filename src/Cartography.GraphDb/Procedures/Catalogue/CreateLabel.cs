using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Catalogue;

internal sealed class CreateLabel : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.createLabel", [new("newLabel", CypherType.String)], [], ProcedureMode.Write, "Makes a label known before a node carries it.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        context.Statement.Writer.LabelId(ProcedureArgument.Text(arguments[0], "newLabel", this));
        return [];
    }
}
