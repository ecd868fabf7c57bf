namespace Cartography.GraphDb.Execution.Operators;

/// <summary>
/// One step of a running plan. All steps of a plan write into the slots of one frame: a step's row is what the frame holds after
/// <see cref="MoveNext"/> said so, together with what the steps outside it have put there.
/// </summary>
internal abstract class Operator
{
    /// <summary>Begins (again) for what the frame holds now.</summary>
    public abstract void Open(Frame frame);

    /// <summary>Puts the next row into the frame, or says that there is none.</summary>
    public abstract bool MoveNext(Frame frame);
}
