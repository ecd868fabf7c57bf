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
            CodeOf(administration), $"Unsupported administration command: {administration.Command}", "51N27"),
        _ => throw new QueryException(StatusCodes.NotSupported, $"{context.TextOf(statement)} is not supported."),
    };

    // What any edition of Neo4j has, but in its system database only.
    private static string CodeOf(AdministrationStatement administration) =>
        administration.Command.StartsWith("SHOW ALIAS", StringComparison.OrdinalIgnoreCase) || administration.Command.StartsWith("SHOW SERVER", StringComparison.OrdinalIgnoreCase)
            ? StatusCodes.NotSystemDatabase
            : StatusCodes.UnsupportedAdministration;
}
