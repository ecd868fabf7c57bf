using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

/// <summary>The node whose id is a value, or one of a list of values.</summary>
internal sealed record LogicalNodeById(LogicalPlan Input, int Slot, Evaluator Id, bool IsElementId, bool IsList, string Text) : LogicalStep(Input)
{
    public override string Name => "NodeByIdSeek";

    public override IEnumerable<int> Assigns => [Slot];

    public override IEnumerable<Evaluator> Expressions => [Id];

    public override string Details => Text;
}
