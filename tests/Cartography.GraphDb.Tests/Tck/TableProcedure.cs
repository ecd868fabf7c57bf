using Cartography.Cypher.Binding;
using Cartography.GraphDb.Procedures;
using Cartography.Values;
using ProcedureColumn = Cartography.GraphDb.Procedures.ProcedureColumn;
using ProcedureSignature = Cartography.GraphDb.Procedures.ProcedureSignature;

namespace Cartography.GraphDb.Tests.Tck;

/// <summary>A procedure of the kit: its rows are in a table, found by its arguments.</summary>
internal sealed class TableProcedure : Procedure
{
    private readonly List<Value[]> _rows;

    public TableProcedure(string signature, IReadOnlyList<IReadOnlyList<string>> table)
    {
        var open = signature.IndexOf('(', StringComparison.Ordinal);
        var split = signature.IndexOf(") :: ", StringComparison.Ordinal);
        var parameters = Items(signature[(open + 1)..split]).Select(item => new FunctionParameter(item.Name, item.Type)).ToList();
        var columns = Items(signature[(split + 5)..].Trim().TrimStart('(').TrimEnd(')')).Select(item => new ProcedureColumn(item.Name, item.Type)).ToList();
        Signature = new ProcedureSignature(signature[..open], parameters, columns, ProcedureMode.Read, "A procedure of the compatibility kit.");
        _rows = [.. table.Skip(1).Select(row => row.Select(TckValueReader.Read).ToArray())];
    }

    public override ProcedureSignature Signature { get; }

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var given = Signature.Parameters.Count;
        return _rows
            .Where(row => Enumerable.Range(0, given).All(i => ValueEquivalence.AreEquivalent(row[i], arguments[i])))
            .Select(row => row[given..]);
    }

    private static IEnumerable<(string Name, CypherType Type)> Items(string text) => text.Trim().Length == 0 || text.Trim() == "VOID"
        ? []
        : text.Split(',').Select(item => item.Split("::")).Select(parts => (parts[0].Trim(), TypeOf(parts[1].Trim(' ', '?'))));

    private static CypherType TypeOf(string name) => name switch
    {
        "INTEGER" => CypherType.Integer,
        "FLOAT" => CypherType.Float,
        "NUMBER" => CypherType.Number,
        "STRING" => CypherType.String,
        "BOOLEAN" => CypherType.Boolean,
        _ => CypherType.Any,
    };
}
