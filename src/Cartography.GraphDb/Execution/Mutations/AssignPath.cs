using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;

namespace Cartography.GraphDb.Execution.Mutations;

/// <summary>Puts a value, such as a path of what was just created, into a slot.</summary>
internal sealed class AssignPath(int slot, Evaluator value) : Mutation
{
    public override IEnumerable<int> Assigns => [slot];

    public override IEnumerable<Evaluator> Expressions => [value];

    public override Effects Writes => Effects.None;

    public override void Apply(Frame frame) => frame.Slots[slot] = value.Evaluate(frame);
}
