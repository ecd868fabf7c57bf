using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Functions.Strings.Unicode;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>text IS NFC NORMALIZED</c></summary>
internal sealed class NormalizedEvaluator(Evaluator text, NormalForm form, bool negated) : Evaluator(text)
{
    public override Value Evaluate(Frame frame)
    {
        var value = text.Evaluate(frame);
        return value.Kind == ValueKind.String ? Value.From(UnicodeNormalization.IsNormalized(value.AsString(), form) != negated) : Value.Null;
    }
}
