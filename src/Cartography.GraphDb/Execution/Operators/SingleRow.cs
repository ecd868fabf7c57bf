namespace Cartography.GraphDb.Execution.Operators;

/// <summary>One row: what the frame holds already.</summary>
internal sealed class SingleRow : Operator
{
    private bool _given;

    public override void Open(Frame frame) => _given = false;

    public override bool MoveNext(Frame frame)
    {
        var first = !_given;
        _given = true;
        return first;
    }
}
