using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Mutations;

internal sealed class CreateNode(int slot, LabelNames labels, NewProperties properties) : Mutation
{
    public override IEnumerable<int> Assigns => [slot];

    public override IEnumerable<Evaluator> Expressions => labels.Dynamic.Concat(properties.Expressions);

    public override Effects Writes => labels.Known is { } names ? new() { NewNode = true, NodeLabels = names } : new() { AnyNode = true };

    public override void Apply(Frame frame)
    {
        var tokens = labels.Tokens(frame);
        var changes = properties.Evaluate(frame, out var count);
        var node = frame.Writer.CreateNode(tokens, changes.AsSpan(0, count));
        frame.Slots[slot] = Value.NodeReference(node);
        frame.Counters.NodesCreated++;
        frame.Counters.LabelsAdded += tokens.Length;
        frame.Counters.PropertiesSet += count;
        frame.Statement.Grew();
    }
}
