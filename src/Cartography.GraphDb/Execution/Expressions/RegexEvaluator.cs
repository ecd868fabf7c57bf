using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>text =~ pattern</c>: null unless both are strings.</summary>
internal sealed class RegexEvaluator(Evaluator text, Evaluator pattern) : Evaluator(text, pattern)
{
    public override Value Evaluate(Frame frame) => Arithmetic.Matches(text.Evaluate(frame), pattern.Evaluate(frame), frame.Functions);
}
