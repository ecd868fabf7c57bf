using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Storage.Indexing;
using IndexKind = Cartography.GraphDb.Storage.Indexing.IndexKind;

namespace Cartography.GraphDb.Execution.Schema;

/// <summary><c>CREATE CONSTRAINT</c>: uniqueness only, as in Neo4j's community edition.</summary>
internal static class ConstraintCreation
{
    public static void Create(CreateConstraintStatement create, Frame frame)
    {
        if (create.Kind != ConstraintKind.Unique)
        {
            var kind = create.Kind switch
            {
                ConstraintKind.Key => "Key",
                ConstraintKind.Exists => "Property existence",
                _ => "Property type",
            };
            throw new QueryException(
                StatusCodes.ConstraintCreationFailed, $"{kind} constraint requires Neo4j Enterprise Edition; uniqueness constraints are supported here.", "50N42");
        }

        var target = create.Target;
        var entity = target.OnRelationships ? EntityKind.Relationship : EntityKind.Node;
        var tokens = target.Labels.Select(label => target.OnRelationships ? frame.Writer.RelationshipTypeId(label) : frame.Writer.LabelId(label)).ToList();
        var keys = target.Properties.Select(frame.Writer.PropertyKeyId).ToList();
        var name = create.Name is null ? SchemaNames.Made("constraint", target) : SchemaNames.Given(create.Name, frame);
        var equal = frame.Graph.Indexes.FirstOrDefault(index =>
            index.Entity == entity && index.Tokens.SequenceEqual(tokens) && index.Keys.SequenceEqual(keys) && index.Kind == IndexKind.Range);
        var named = frame.Graph.Indexes.FirstOrDefault(index => string.Equals(index.Name, name, StringComparison.Ordinal));

        if (create.IfNotExists && (equal is { IsUnique: true } || named is not null))
        {
            return;
        }

        CheckOthers(equal, named, name, target);
        frame.Writer.CreateIndex(name, IndexKind.Range, entity, tokens, keys, unique: true);
        frame.Counters.ConstraintsAdded++;
    }

    private static void CheckOthers(IndexDefinition? equal, IndexDefinition? named, string name, SchemaTarget target)
    {
        if (equal is { IsUnique: true })
        {
            throw new QueryException(
                string.Equals(equal.Name, name, StringComparison.Ordinal) ? StatusCodes.EquivalentConstraint : StatusCodes.ConstraintExists,
                $"An equivalent constraint already exists, '{equal.Name}' on {IndexCreation.Describe(target)}.", "50N42");
        }

        if (equal is not null)
        {
            throw new QueryException(
                StatusCodes.IndexExists,
                $"There already exists an index {IndexCreation.Describe(target)}. A constraint cannot be created until the index has been dropped.",
                "50N42");
        }

        if (named is not null)
        {
            throw new QueryException(
                named.IsUnique ? StatusCodes.ConstraintNameTaken : StatusCodes.IndexNameTaken,
                $"There already exists {(named.IsUnique ? "a constraint" : "an index")} called '{name}'.",
                "50N42");
        }
    }
}
