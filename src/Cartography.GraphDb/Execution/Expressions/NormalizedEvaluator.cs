using System.Text;
using Cartography.Cypher.Syntax;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>text IS NFC NORMALIZED</c></summary>
internal sealed class NormalizedEvaluator(Evaluator text, NormalForm form, bool negated) : Evaluator(text)
{
    public override Value Evaluate(Frame frame)
    {
        var value = text.Evaluate(frame);
        return value.Kind == ValueKind.String ? Value.From(value.AsString().IsNormalized(Form) != negated) : Value.Null;
    }

    private NormalizationForm Form => form switch
    {
        NormalForm.Nfd => NormalizationForm.FormD,
        NormalForm.Nfkc => NormalizationForm.FormKC,
        NormalForm.Nfkd => NormalizationForm.FormKD,
        _ => NormalizationForm.FormC,
    };
}
