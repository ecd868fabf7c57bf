using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Indexes;

/// <summary>The ways in which a fulltext index finds words: there is one.</summary>
internal sealed class ListFulltextAnalyzers : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.index.fulltext.listAvailableAnalyzers",
        [],
        [new("analyzer", CypherType.String), new("description", CypherType.String), new("stopwords", CypherType.ListOf(CypherType.String))],
        ProcedureMode.Read,
        "Lists the analyzers that fulltext indexes can use.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) =>
    [
        [
            Value.From("standard-no-stop-words"),
            Value.From("Words are runs of letters and digits, in lower case; none is left out."),
            Value.From(ListValue.Empty),
        ],
    ];
}
