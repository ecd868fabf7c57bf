using Cartography.Cypher.Syntax;

namespace Cartography.GraphDb.Execution.Schema;

/// <summary>Applies commands about indexes and constraints.</summary>
internal static class SchemaChanges
{
    public static void Apply(Statement statement, Frame frame)
    {
        switch (statement)
        {
            case CreateIndexStatement create:
                IndexCreation.Create(create, frame);
                break;
            case CreateConstraintStatement create:
                ConstraintCreation.Create(create, frame);
                break;
            case DropIndexStatement drop:
                Drop(frame, SchemaNames.Given(drop.Name, frame), drop.IfExists, unique: false);
                break;
            case DropConstraintStatement drop:
                Drop(frame, SchemaNames.Given(drop.Name, frame), drop.IfExists, unique: true);
                break;
        }
    }

    private static void Drop(Frame frame, string name, bool ifExists, bool unique)
    {
        var what = unique ? "constraint" : "index";
        var found = frame.Graph.Indexes.FirstOrDefault(index => string.Equals(index.Name, name, StringComparison.Ordinal));

        if (found is null || (unique && !found.IsUnique))
        {
            if (ifExists)
            {
                return;
            }

            throw new QueryException(
                unique ? StatusCodes.ConstraintDropFailed : StatusCodes.IndexDropFailed,
                $"Unable to drop {what} called `{name}`. There is no such {what}.",
                "50N42");
        }

        if (!unique && found.IsUnique)
        {
            throw new QueryException(
                StatusCodes.IndexDropFailed, $"Unable to drop index: Index belongs to constraint: `{name}`. Drop the constraint instead.", "50N42");
        }

        frame.Writer.DropIndex(name);

        if (unique)
        {
            frame.Counters.ConstraintsRemoved++;
        }
        else
        {
            frame.Counters.IndexesRemoved++;
        }
    }
}
