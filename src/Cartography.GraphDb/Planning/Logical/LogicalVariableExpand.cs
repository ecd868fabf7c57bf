using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

/// <summary>From a bound node along paths of any length between two bounds.</summary>
internal sealed record LogicalVariableExpand(LogicalPlan Input, PatternVariableLength Connection, bool FromLeft, bool Into, string Text) : LogicalStep(Input)
{
    public override string Name => Into ? "VarLengthExpand(Into)" : "VarLengthExpand(All)";

    public int From => FromLeft ? Connection.Left : Connection.Right;

    public int To => FromLeft ? Connection.Right : Connection.Left;

    public override IEnumerable<int> Assigns => Into ? [Connection.Slot] : [Connection.Slot, To];

    public override IEnumerable<Evaluator> Expressions => Connection.StepConditions.Select(condition => condition.Test);

    public override Effects Reads => Effects.RelationshipsOf(Connection.Types);

    public override string Details => Text;
}
