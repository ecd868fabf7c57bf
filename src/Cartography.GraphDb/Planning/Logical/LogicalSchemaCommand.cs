using Cartography.Cypher.Syntax;

namespace Cartography.GraphDb.Planning.Logical;

/// <summary>A command about an index or constraint.</summary>
internal sealed record LogicalSchemaCommand(Statement Statement, string Text) : LogicalPlan
{
    public override string Name => Statement switch
    {
        CreateIndexStatement => "CreateIndex",
        CreateConstraintStatement => "CreateConstraint",
        DropIndexStatement => "DropIndex",
        _ => "DropConstraint",
    };

    public override Effects Writes => Effects.Everything;

    public override string Details => Text;
}
