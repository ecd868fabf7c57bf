using Cartography.Cypher.Binding;
using Cartography.GraphDb.Functions;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Commands;

/// <summary>SHOW FUNCTIONS, with the forms that look like functions but belong to the language.</summary>
internal sealed class ShowFunctions(string filter) : Procedure
{
    private static readonly (string Name, string Category, string Signature, string Description)[] Forms =
    [
        ("all", "Predicate", "all(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN", "Whether a predicate holds for all items of a list."),
        ("any", "Predicate", "any(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN", "Whether a predicate holds for an item of a list."),
        ("exists", "Predicate", "exists(input :: ANY) :: BOOLEAN", "Whether a pattern is in the graph."),
        ("graph.byElementId", "Graph", "graph.byElementId(elementId :: STRING) :: GRAPH", "The graph of a node or relationship, in USE."),
        ("graph.byName", "Graph", "graph.byName(name :: STRING) :: GRAPH", "The graph of a name, in USE."),
        ("none", "Predicate", "none(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN", "Whether a predicate holds for no item of a list."),
        ("reduce", "List", "reduce(accumulator :: VARIABLE = initial :: ANY, variable :: VARIABLE IN list :: LIST<ANY> | expression :: ANY) :: ANY",
            "What an expression comes to over the items of a list, one after the other."),
        ("single", "Predicate", "single(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN", "Whether a predicate holds for exactly one item of a list."),
    ];

    public override ProcedureSignature Signature { get; } = new(
        "SHOW FUNCTIONS",
        [],
        [
            new("name", CypherType.String),
            new("category", CypherType.String),
            new("description", CypherType.String),
            new("signature", CypherType.String, IsDefault: false),
            new("isBuiltIn", CypherType.Boolean, IsDefault: false),
            new("argumentDescription", CypherType.ListOf(CypherType.Map), IsDefault: false),
            new("returnDescription", CypherType.String, IsDefault: false),
            new("aggregating", CypherType.Boolean, IsDefault: false),
            new("rolesExecution", CypherType.ListOf(CypherType.String), IsDefault: false),
            new("rolesBoostedExecution", CypherType.ListOf(CypherType.String), IsDefault: false),
            new("isDeprecated", CypherType.Boolean, IsDefault: false),
            new("deprecatedBy", CypherType.String, IsDefault: false),
        ],
        ProcedureMode.Dbms,
        "The functions that queries can call.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) =>
        filter.Contains("USER DEFINED", StringComparison.OrdinalIgnoreCase)
            ? []
            : FunctionCatalog.Default.All.SelectMany(Rows).Concat(Forms.Select(Row)).OrderBy(row => row[0].AsString(), StringComparer.Ordinal);

    // A function whose last parameters may be left out shows once for each number of them.
    private static IEnumerable<Value[]> Rows(FunctionSignature signature)
    {
        var least = signature.Parameters.TakeWhile(parameter => !parameter.IsOptional || !parameter.Default.IsNull).Count();

        for (var count = signature.Category == "Temporal" ? signature.Parameters.Count : least; count <= signature.Parameters.Count; count++)
        {
            yield return Row(signature with { Parameters = [.. signature.Parameters.Take(count)] });
        }
    }

    private static Value[] Row(FunctionSignature signature) =>
    [
        signature.Name,
        signature.Category,
        signature.Description,
        signature.ToString(),
        true,
        Value.From(ListValue.Of(signature.Parameters.Select(ParameterMaps.Of))),
        signature.ReturnType.ToString(),
        signature.IsAggregating,
        Value.Null,
        Value.Null,
        signature.DeprecatedBy is not null,
        signature.DeprecatedBy,
    ];

    private static Value[] Row((string Name, string Category, string Signature, string Description) form) =>
    [
        form.Name,
        form.Category,
        form.Description,
        form.Signature,
        true,
        Value.From(ListValue.Empty),
        form.Signature[(form.Signature.LastIndexOf(":: ", StringComparison.Ordinal) + 3)..],
        false,
        Value.Null,
        Value.Null,
        false,
        Value.Null,
    ];
}
