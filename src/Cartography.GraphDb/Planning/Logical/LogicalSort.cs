using Cartography.GraphDb.Execution;

namespace Cartography.GraphDb.Planning.Logical;

/// <param name="Input">What is sorted.</param>
/// <param name="Keys">What it is sorted by.</param>
/// <param name="Kept">The slots that are read above.</param>
/// <param name="Text">For plans.</param>
internal sealed record LogicalSort(LogicalPlan Input, IReadOnlyList<SortKey> Keys, IReadOnlyList<int> Kept, string Text) : LogicalStep(Input)
{
    public override bool IsBlocking => true;

    public override string Details => Text;
}
