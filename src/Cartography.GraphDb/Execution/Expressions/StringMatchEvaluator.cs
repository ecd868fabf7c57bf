using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>STARTS WITH</c>, <c>ENDS WITH</c> and <c>CONTAINS</c>: null unless both sides are strings.</summary>
internal sealed class StringMatchEvaluator(Evaluator text, StringMatch match, Evaluator part) : Evaluator(text, part)
{
    public Evaluator Text { get; } = text;

    public StringMatch Match { get; } = match;

    public Evaluator Part { get; } = part;

    public override Value Evaluate(Frame frame) => Truth.From(Compare(frame));

    public override bool IsTrue(Frame frame) => Compare(frame) == true;

    private bool? Compare(Frame frame)
    {
        var text = Text.Evaluate(frame);
        var part = Part.Evaluate(frame);

        if (text.Kind != ValueKind.String || part.Kind != ValueKind.String)
        {
            return null;
        }

        return Match switch
        {
            StringMatch.StartsWith => text.AsString().StartsWith(part.AsString(), StringComparison.Ordinal),
            StringMatch.EndsWith => text.AsString().EndsWith(part.AsString(), StringComparison.Ordinal),
            _ => text.AsString().Contains(part.AsString(), StringComparison.Ordinal),
        };
    }
}
