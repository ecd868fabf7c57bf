using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Catalogue;

internal sealed class PropertyKeys : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.propertyKeys", [], [new("propertyKey", CypherType.String)], ProcedureMode.Read, "The property keys that this database has ever used.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) =>
        context.Graph.PropertyKeys.Names.Select(name => new Value[] { name });
}
