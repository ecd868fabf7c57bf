using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalLoadCsv(LogicalPlan Input, Evaluator Source, bool WithHeaders, char Separator, int Slot, string Text) : LogicalStep(Input)
{
    public override string Name => "LoadCSV";

    public override IEnumerable<int> Assigns => [Slot];

    public override IEnumerable<Evaluator> Expressions => [Source];

    public override string Details => Text;
}
