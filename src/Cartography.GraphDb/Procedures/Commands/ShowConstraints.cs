using Cartography.Cypher.Binding;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Commands;

/// <summary>SHOW CONSTRAINTS: all are uniqueness constraints.</summary>
internal sealed class ShowConstraints(string filter) : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "SHOW CONSTRAINTS",
        [],
        [
            new("id", CypherType.Integer),
            new("name", CypherType.String),
            new("type", CypherType.String),
            new("entityType", CypherType.String),
            new("labelsOrTypes", CypherType.ListOf(CypherType.String)),
            new("properties", CypherType.ListOf(CypherType.String)),
            new("ownedIndex", CypherType.String),
            new("propertyType", CypherType.String),
            new("options", CypherType.Map, IsDefault: false),
            new("createStatement", CypherType.String, IsDefault: false),
        ],
        ProcedureMode.Dbms,
        "The constraints of this database.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) => context.Graph.Constraints
        .Where(IsWanted)
        .OrderBy(constraint => constraint.Name, StringComparer.Ordinal)
        .Select(constraint => new Value[]
        {
            constraint.Id + 4L,
            constraint.Name,
            constraint.Entity == EntityKind.Node ? "UNIQUENESS" : "RELATIONSHIP_UNIQUENESS",
            SchemaText.Entity(constraint),
            SchemaText.Tokens(constraint, context.Graph),
            SchemaText.Properties(constraint, context.Graph),
            constraint.Name,
            Value.Null,
            SchemaText.Options(constraint),
            SchemaText.CreateConstraint(constraint, context.Graph),
        });

    private bool IsWanted(IndexDefinition constraint)
    {
        if (filter.Length == 0 || string.Equals(filter, "ALL", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var ofRelationships = filter.Contains("REL", StringComparison.OrdinalIgnoreCase);
        var ofNodes = filter.Contains("NODE", StringComparison.OrdinalIgnoreCase);

        return filter.Contains("UNIQUE", StringComparison.OrdinalIgnoreCase)
            && (ofNodes == ofRelationships || ofNodes == (constraint.Entity == EntityKind.Node));
    }
}
