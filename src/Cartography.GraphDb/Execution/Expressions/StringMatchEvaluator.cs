using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>STARTS WITH</c>, <c>ENDS WITH</c> and <c>CONTAINS</c>: null unless both sides are strings.</summary>
internal sealed class StringMatchEvaluator(Evaluator text, StringMatch match, Evaluator part) : Evaluator(text, part)
{
    private readonly TextProperty? _property = part is ConstantEvaluator or ParameterEvaluator ? TextProperty.Of(text) : null;

    public Evaluator Text { get; } = text;

    public StringMatch Match { get; } = match;

    public Evaluator Part { get; } = part;

    public override Value Evaluate(Frame frame) => Truth.From(Compare(frame));

    public override bool IsTrue(Frame frame)
    {
        if (_property is not null && Part.Evaluate(frame) is { Kind: ValueKind.String } piece && _property.Meets(frame, piece.AsString(), Comparison) is { } found)
        {
            return found;
        }

        return Compare(frame) == true;
    }

    private TextComparison Comparison => Match switch
    {
        StringMatch.StartsWith => TextComparison.StartsWith,
        StringMatch.EndsWith => TextComparison.EndsWith,
        _ => TextComparison.Contains,
    };

    private bool? Compare(Frame frame)
    {
        var whole = Text.Evaluate(frame);
        var piece = Part.Evaluate(frame);

        if (whole.Kind != ValueKind.String || piece.Kind != ValueKind.String)
        {
            return null;
        }

        return Match switch
        {
            StringMatch.StartsWith => whole.AsString().StartsWith(piece.AsString(), StringComparison.Ordinal),
            StringMatch.EndsWith => whole.AsString().EndsWith(piece.AsString(), StringComparison.Ordinal),
            _ => whole.AsString().Contains(piece.AsString(), StringComparison.Ordinal),
        };
    }
}
