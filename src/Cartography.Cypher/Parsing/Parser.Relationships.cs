using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <content>Relationships of a path, and how often parts of it repeat.</content>
internal sealed partial class Parser
{
    private bool AtRelationship
    {
        get
        {
            Expecting("a graph pattern");
            return IsDash(Current.Kind) || (Current.Kind is TokenKind.Less or TokenKind.LeftArrow && IsDash(Peek(1).Kind));
        }
    }

    private static bool IsDash(TokenKind kind) => kind is TokenKind.Minus or TokenKind.Dash;

    private RelationshipPattern ParseRelationship()
    {
        var first = _index;
        var left = Current.Kind is TokenKind.Less or TokenKind.LeftArrow;
        _index += left ? 1 : 0;
        ExpectDash();
        var body = new RelationshipPattern(null, default, null, null, null, null, null);
        if (Current.Kind == TokenKind.LeftBracket)
        {
            _index++;
            body = ParseRelationshipBody();
        }

        ExpectDash();
        var right = Current.Kind is TokenKind.Greater or TokenKind.RightArrow;
        _index += right ? 1 : 0;
        var direction = (left, right) switch
        {
            (true, false) => RelationshipDirection.Incoming,
            (false, true) => RelationshipDirection.Outgoing,
            _ => RelationshipDirection.Either,
        };
        return body with { Direction = direction, Quantifier = ParseQuantifier(), Span = SpanFrom(first) };
    }

    private void ExpectDash()
    {
        if (!At(TokenKind.Minus) && Current.Kind != TokenKind.Dash)
        {
            throw Unexpected();
        }

        _index++;
    }

    private RelationshipPattern ParseRelationshipBody()
    {
        var variable = ParsePatternVariable();
        var types = ParseOptionalLabels();
        var length = ParseVariableLength();
        if (Current.Kind == TokenKind.DotDot)
        {
            throw Unexpected(_index, "InvalidRelationshipPattern");
        }

        var properties = ParsePatternProperties();
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        Expect(TokenKind.RightBracket);
        return new RelationshipPattern(variable, default, types, length, properties, where, null);
    }

    private VariableLength? ParseVariableLength()
    {
        var first = _index;
        if (!Accept(TokenKind.Star))
        {
            return null;
        }

        var minimum = ParseBound();
        var maximum = minimum;
        if (Accept(TokenKind.DotDot))
        {
            maximum = ParseBound();
        }

        return new VariableLength(minimum, maximum) { Span = SpanFrom(first) };
    }

    private long? ParseBound()
    {
        if (Current.Kind == TokenKind.Minus && Peek(-1).Kind is TokenKind.Star or TokenKind.DotDot)
        {
            throw Unexpected(_index, "InvalidRelationshipPattern");
        }

        if (!At(TokenKind.Integer))
        {
            return null;
        }

        var token = Current;
        _index++;
        return Numbers.Integer(tokens.Text, token);
    }

    private PathQuantifier? ParseQuantifier()
    {
        var first = _index;
        if (Accept(TokenKind.Plus))
        {
            return new PathQuantifier(1, null) { Span = SpanFrom(first) };
        }

        if (Accept(TokenKind.Star))
        {
            return new PathQuantifier(0, null) { Span = SpanFrom(first) };
        }

        if (!Accept(TokenKind.LeftBrace))
        {
            return null;
        }

        var minimum = ParseBound();
        long? maximum;
        if (Accept(TokenKind.Comma))
        {
            maximum = ParseBound();
        }
        else
        {
            maximum = minimum ?? throw Unexpected();
        }

        Expect(TokenKind.RightBrace);
        if (maximum < (minimum ?? 0))
        {
            throw Error("A quantifier for a path pattern must not have a lower bound which exceeds its upper bound.", tokens[first].Start);
        }

        if (maximum == 0)
        {
            throw Error("A quantifier for a path pattern must not be limited by 0.", tokens[first].Start);
        }

        return new PathQuantifier(minimum ?? 0, maximum) { Span = SpanFrom(first) };
    }
}
