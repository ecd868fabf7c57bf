using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Storage.Indexing;
using IndexKind = Cartography.GraphDb.Storage.Indexing.IndexKind;
using SyntaxIndexKind = Cartography.Cypher.Syntax.IndexKind;

namespace Cartography.GraphDb.Execution.Schema;

/// <summary><c>CREATE ... INDEX</c></summary>
internal static class IndexCreation
{
    public static void Create(CreateIndexStatement create, Frame frame)
    {
        if (create.Kind == SyntaxIndexKind.Lookup)
        {
            Lookup(create);
            return;
        }

        var kind = KindOf(create);
        var target = create.Target;
        var entity = target.OnRelationships ? EntityKind.Relationship : EntityKind.Node;
        var tokens = target.Labels.Select(label => target.OnRelationships ? frame.Writer.RelationshipTypeId(label) : frame.Writer.LabelId(label)).ToList();
        var keys = target.Properties.Select(frame.Writer.PropertyKeyId).ToList();
        var name = create.Name is null ? SchemaNames.Made("index", target) : SchemaNames.Given(create.Name, frame);
        var equal = frame.Graph.Indexes.FirstOrDefault(index =>
            index.Entity == entity && index.Tokens.SequenceEqual(tokens) && index.Keys.SequenceEqual(keys) && (index.Kind == kind || (index.IsUnique && kind == IndexKind.Range)));
        var named = frame.Graph.Indexes.FirstOrDefault(index => string.Equals(index.Name, name, StringComparison.Ordinal));

        if ((equal is not null || named is not null) && create.IfNotExists)
        {
            return;
        }

        if (equal is { IsUnique: true })
        {
            throw new QueryException(
                StatusCodes.ConstraintExists, $"There is a uniqueness constraint on {Describe(target)}, so an index is already created that matches this.", "50N42");
        }

        if (equal is not null)
        {
            throw new QueryException(
                StatusCodes.EquivalentIndex, $"An equivalent index already exists, '{equal.Name}' on {Describe(target)}.", "50N42");
        }

        if (named is not null)
        {
            throw new QueryException(StatusCodes.IndexNameTaken, $"There already exists an index called '{name}'.", "50N42");
        }

        frame.Writer.CreateIndex(name, kind, entity, tokens, keys, unique: false, OptionsText(create.Options));
        frame.Counters.IndexesAdded++;
    }

    public static string Describe(SchemaTarget target) =>
        $"({(target.OnRelationships ? "-[:" : ":")}{string.Join('|', target.Labels)} {{{string.Join(", ", target.Properties)}}})";

    private static string OptionsText(Expression? options) => options is null ? "" : options.ToString() ?? "";

    private static IndexKind KindOf(CreateIndexStatement create)
    {
        if (create.Kind is SyntaxIndexKind.Text or SyntaxIndexKind.Point && create.Target.Properties.Count > 1)
        {
            throw new QueryException(
                StatusCodes.NotSupported, $"Composite indexes are not supported for {create.Kind.ToString().ToUpperInvariant()} index type.", "51N26");
        }

        return create.Kind switch
        {
            SyntaxIndexKind.Range => IndexKind.Range,
            SyntaxIndexKind.Text => IndexKind.Text,
            SyntaxIndexKind.Point => IndexKind.Point,
            SyntaxIndexKind.FullText => IndexKind.Fulltext,
            _ => throw new QueryException(StatusCodes.NotSupported, "Vector indexes are not supported by this database.", "51N26"),
        };
    }

    // Both look-up indexes are always there, as on a new Neo4j.
    private static void Lookup(CreateIndexStatement create)
    {
        if (!create.IfNotExists)
        {
            throw new QueryException(
                StatusCodes.EquivalentIndex, $"There already exists a look-up index for {(create.Target.OnRelationships ? "relationship types" : "node labels")}.", "50N42");
        }
    }
}
