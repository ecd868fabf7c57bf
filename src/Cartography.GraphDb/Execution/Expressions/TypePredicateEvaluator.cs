using Cartography.Cypher.Syntax;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>x IS :: type</c></summary>
internal sealed class TypePredicateEvaluator(Evaluator operand, TypeName type, bool negated) : Evaluator(operand)
{
    public override Value Evaluate(Frame frame) => Value.From(ValueTypes.Is(operand.Evaluate(frame), type, frame) != negated);
}
