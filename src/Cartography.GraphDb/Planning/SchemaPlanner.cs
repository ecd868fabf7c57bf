using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

/// <summary>Plans commands about indexes and constraints.</summary>
internal static class SchemaPlanner
{
    public static PlannedQuery Plan(Statement statement, PlanningContext context) => statement switch
    {
        CreateIndexStatement or CreateConstraintStatement or DropIndexStatement or DropConstraintStatement =>
            new(new LogicalSchemaCommand(statement, context.TextOf(statement)), [], false),
        AdministrationStatement administration => throw new QueryException(
            StatusCodes.UnsupportedAdministration, $"Unsupported administration command: {administration.Command}", "51N27"),
        _ => throw new QueryException(StatusCodes.NotSupported, $"{context.TextOf(statement)} is not supported."),
    };
}
