namespace Cartography.GraphDb.Execution.Operators;

/// <summary>The rows of several branches, one after another, each branch's columns moved to the same slots.</summary>
internal sealed class Union(Operator[] branches, int[][] columns, int[] slots) : Operator
{
    private int _branch;

    public override void Open(Frame frame)
    {
        _branch = 0;
        branches[0].Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (_branch < branches.Length)
        {
            if (branches[_branch].MoveNext(frame))
            {
                for (var i = 0; i < slots.Length; i++)
                {
                    frame.Slots[slots[i]] = frame.Slots[columns[_branch][i]];
                }

                return true;
            }

            frame.Tick();

            if (++_branch < branches.Length)
            {
                branches[_branch].Open(frame);
            }
        }

        return false;
    }
}
