using Cartography.GraphDb.Execution.Mutations;

namespace Cartography.GraphDb.Execution.Operators;

internal sealed class Mutate(Operator input, Mutation[] mutations) : Operator
{
    public override void Open(Frame frame) => input.Open(frame);

    public override bool MoveNext(Frame frame)
    {
        frame.Tick();

        if (!input.MoveNext(frame))
        {
            return false;
        }

        foreach (var mutation in mutations)
        {
            mutation.Apply(frame);
        }

        return true;
    }
}
