using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Execution.Mutations;

namespace Cartography.GraphDb.Planning.Logical;

/// <summary>Finds a pattern for each row, or creates it.</summary>
internal sealed record LogicalMerge(
    LogicalPlan Left, LogicalPlan Right, IReadOnlyList<Mutation> Create, IReadOnlyList<Mutation> OnCreate, IReadOnlyList<Mutation> OnMatch, IReadOnlyList<int> Slots, string Text)
    : LogicalPair(Left, Right)
{
    public override IEnumerable<int> Assigns => Slots;

    public override IEnumerable<Evaluator> Expressions => Create.Concat(OnCreate).Concat(OnMatch).SelectMany(mutation => mutation.Expressions);

    public override Effects Writes => Effects.Union(Create.Concat(OnCreate).Concat(OnMatch).Select(mutation => mutation.Writes));

    public override string Details => Text;
}
