namespace Cartography.GraphDb.Execution.Operators;

/// <summary>The top of a plan.</summary>
internal sealed class ProduceResults(Operator input) : Operator
{
    public override void Open(Frame frame) => input.Open(frame);

    public override bool MoveNext(Frame frame) => input.MoveNext(frame);
}
