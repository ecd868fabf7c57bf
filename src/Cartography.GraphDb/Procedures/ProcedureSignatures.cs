using System.Diagnostics.CodeAnalysis;
using Cartography.Cypher.Binding;
using Cartography.GraphDb.Planning;

namespace Cartography.GraphDb.Procedures;

/// <summary>Procedures as the language sees them.</summary>
internal sealed class ProcedureSignatures(IProcedureCatalog catalog) : IProcedureSignatures
{
    public string InsteadOf(string name) => NativeWays.Instead(name);

    public bool TryFind(string name, [MaybeNullWhen(false)] out Cypher.Binding.ProcedureSignature signature)
    {
        if (!catalog.TryFind(name, out var procedure))
        {
            signature = null;
            return false;
        }

        var known = procedure.Signature;
        signature = new(
            known.Name,
            known.Parameters,
            [.. known.Columns.Select(column => new Cypher.Binding.ProcedureColumn(column.Name, column.Type))],
            known.Mode switch
            {
                ProcedureMode.Read => QueryType.Read,
                ProcedureMode.Write => QueryType.ReadWrite,
                _ => QueryType.Schema,
            });
        return true;
    }
}
