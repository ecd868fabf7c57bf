using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

internal sealed class ParameterEvaluator(string name) : Evaluator
{
    public string Name { get; } = name;

    public override Value Evaluate(Frame frame) =>
        frame.Parameters.TryGetValue(Name, out var value)
            ? value
            : throw new QueryException(StatusCodes.ParameterMissing, $"Expected parameter(s): {Name}", "42N51");
}
