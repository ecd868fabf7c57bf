using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Execution.Mutations;

/// <summary>The labels of a SET, REMOVE or CREATE: names of the text and names of values.</summary>
internal sealed class LabelNames(IReadOnlyList<string> names, IReadOnlyList<Evaluator> dynamic)
{
    private int[]? _tokens;

    public IReadOnlyList<Evaluator> Dynamic { get; } = dynamic;

    /// <summary>The names, or nothing where some are known only while running.</summary>
    public IReadOnlyList<string>? Known => Dynamic.Count == 0 ? names : null;

    /// <summary>Their numbers, given where they have none.</summary>
    public int[] Tokens(Frame frame)
    {
        if (Dynamic.Count == 0)
        {
            return _tokens ??= [.. names.Select(frame.Writer.LabelId).Distinct()];
        }

        var tokens = names.Select(frame.Writer.LabelId).ToList();

        foreach (var expression in Dynamic)
        {
            tokens.AddRange(DynamicNames.Of(expression.Evaluate(frame)).Select(frame.Writer.LabelId));
        }

        return [.. tokens.Distinct()];
    }
}
