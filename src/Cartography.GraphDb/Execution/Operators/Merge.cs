using Cartography.GraphDb.Execution.Mutations;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>
/// For each row, what a pattern finds; or else the pattern, created. What is found is taken before anything is changed, so that
/// ON MATCH does not disturb the search.
/// </summary>
internal sealed class Merge(Operator left, Operator right, Mutation[] create, Mutation[] onCreate, Mutation[] onMatch, int[] slots) : Operator
{
    private readonly RowBuffer _found = new(slots);
    private int _next;

    public override void Open(Frame frame)
    {
        _found.Clear(frame);
        _next = 0;
        left.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        frame.Tick();

        if (_next < _found.Count)
        {
            _found.Restore(frame, _next++);
            Apply(frame, onMatch);
            return true;
        }

        if (!left.MoveNext(frame))
        {
            return false;
        }

        // What must hold for the pattern to be created must hold also when it is found.
        foreach (var mutation in create)
        {
            if (mutation is RequireProperties)
            {
                mutation.Apply(frame);
            }
        }

        right.Open(frame);

        if (!right.MoveNext(frame))
        {
            Apply(frame, create);
            Apply(frame, onCreate);
            return true;
        }

        return FirstFound(frame);
    }

    private bool FirstFound(Frame frame)
    {
        _found.Clear(frame);
        _next = 0;
        _found.Add(frame);

        if (right.MoveNext(frame))
        {
            do
            {
                frame.Tick();
                _found.Add(frame);
            }
            while (right.MoveNext(frame));

            _found.Restore(frame, 0);
        }

        _next = 1;
        _found.Restore(frame, 0);
        Apply(frame, onMatch);
        return true;
    }

    private static void Apply(Frame frame, Mutation[] mutations)
    {
        foreach (var mutation in mutations)
        {
            mutation.Apply(frame);
        }
    }
}
