using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;

namespace Cartography.GraphDb.Execution.Mutations;

internal sealed class RemoveLabels(Evaluator target, LabelNames labels) : Mutation
{
    public override IEnumerable<Evaluator> Expressions => labels.Dynamic.Append(target);

    public override Effects Writes => labels.Known is { } names ? new() { NodeLabels = names } : new() { AnyLabel = true };

    public override void Apply(Frame frame)
    {
        if (LabelTarget.Node(frame, target) is not { } node)
        {
            return;
        }

        foreach (var label in labels.Tokens(frame))
        {
            frame.Counters.LabelsRemoved += frame.Writer.RemoveLabel(node, label) ? 1 : 0;
        }

        frame.Statement.Grew();
    }
}
