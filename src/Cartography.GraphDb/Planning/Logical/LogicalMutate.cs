using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Execution.Mutations;

namespace Cartography.GraphDb.Planning.Logical;

/// <summary>Changes the graph for each row.</summary>
internal sealed record LogicalMutate(LogicalPlan Input, string Operator, IReadOnlyList<Mutation> Mutations, string Text) : LogicalStep(Input)
{
    public override string Name => Operator;

    public override IEnumerable<int> Assigns => Mutations.SelectMany(mutation => mutation.Assigns);

    public override IEnumerable<Evaluator> Expressions => Mutations.SelectMany(mutation => mutation.Expressions);

    public override Effects Writes => Effects.Union(Mutations.Select(mutation => mutation.Writes));

    public override string Details => Text;
}
