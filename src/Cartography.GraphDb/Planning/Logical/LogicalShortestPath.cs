using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalShortestPath(LogicalPlan Input, PatternVariableLength Connection, PatternShortest Shortest, string Text) : LogicalStep(Input)
{
    public override string Name => "ShortestPath";

    public override IEnumerable<int> Assigns => [Connection.Slot];

    public override IEnumerable<Evaluator> Expressions => Connection.StepConditions.Select(condition => condition.Test);

    public override Effects Reads => Effects.RelationshipsOf(Connection.Types);

    public override string Details => Text;
}
