using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <content>Predicates that stand behind their operand: IS NULL, IS :: TYPE, n:Label ...</content>
internal sealed partial class Parser
{
    private Expression ParsePostfixPredicate(Expression operand, int first)
    {
        var height = _height;
        var result = ParsePredicateTail(operand);
        Grow(Math.Max(height, _tallestChild));
        return result with { Span = SpanFrom(first) };
    }

    private Expression ParsePredicateTail(Expression operand)
    {
        if (Accept(TokenKind.DoubleColon))
        {
            return new TypePredicate(operand, ParseType(), Negated: false);
        }

        if (Current.Kind == TokenKind.Colon)
        {
            return new LabelPredicate(operand, ParseLabelsAfterColon());
        }

        Expect(Keyword.Is);
        var negated = Accept(Keyword.Not);
        if (Accept(Keyword.Null))
        {
            return new NullPredicate(operand, negated);
        }

        if (Accept(TokenKind.DoubleColon) || Accept(Keyword.Typed))
        {
            return new TypePredicate(operand, ParseType(), negated);
        }

        if (Accept(Keyword.Normalized))
        {
            return new NormalizedPredicate(operand, NormalForm.Nfc, negated);
        }

        if (NormalForms.Of(Current.Keyword) is { } form && Peek(1).Keyword == Keyword.Normalized)
        {
            _index += 2;
            return new NormalizedPredicate(operand, form, negated);
        }

        if (negated)
        {
            throw Unexpected();
        }

        return new LabelPredicate(operand, ParseLabelExpression());
    }
}
