using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <content>Label expressions.</content>
internal sealed partial class Parser
{
    private LabelExpression ParseLabelsAfterColon()
    {
        Expect(TokenKind.Colon);
        return ParseLabelExpression();
    }

    // | binds weakest, then & (and the old colons), then !.
    private LabelExpression ParseLabelExpression()
    {
        Enter();
        var first = _index;
        var operands = new List<LabelExpression> { ParseLabelConjunction() };
        var colons = false;
        while (AtAlternative)
        {
            _index++;
            colons |= Accept(TokenKind.Colon);
            operands.Add(ParseLabelConjunction());
        }

        Expecting("'|'");
        Leave();
        return operands.Count == 1 ? operands[0] : new LabelOr(operands.ToSyntaxList(), colons) { Span = SpanFrom(first) };
    }

    private LabelExpression ParseLabelConjunction()
    {
        var first = _index;
        var operands = new List<LabelExpression> { ParseLabelTerm() };
        var separator = Current.Kind;
        while (At(TokenKind.Ampersand) || At(TokenKind.Colon))
        {
            if (Current.Kind != separator)
            {
                throw Error(
                    "Mixing label expression symbols ('|', '&', '!', and '%') with colon (':') between labels is not allowed. "
                    + "Please only use one set of symbols.",
                    Current.Start);
            }

            _index++;
            operands.Add(ParseLabelTerm());
        }

        return operands.Count == 1
            ? operands[0]
            : new LabelAnd(operands.ToSyntaxList(), separator == TokenKind.Colon) { Span = SpanFrom(first) };
    }

    private LabelExpression ParseLabelTerm()
    {
        var first = _index;
        if (Accept(TokenKind.Exclamation))
        {
            Enter();
            var operand = ParseLabelTerm();
            Leave();
            return new LabelNot(operand) { Span = SpanFrom(first) };
        }

        if (Accept(TokenKind.LeftParenthesis))
        {
            var inner = ParseLabelExpression();
            Expect(TokenKind.RightParenthesis);
            return inner;
        }

        if (Accept(TokenKind.Percent))
        {
            return new LabelWildcard { Span = SpanFrom(first) };
        }

        return At(TokenKind.Dollar) ? ParseDynamicLabel() : new LabelName(ParseName()) { Span = SpanFrom(first) };
    }

    private DynamicLabel ParseDynamicLabel()
    {
        var first = _index;
        Expect(TokenKind.Dollar);
        var match = Accept(Keyword.All) ? DynamicLabelMatch.All : Accept(Keyword.Any) ? DynamicLabelMatch.Any : DynamicLabelMatch.Default;
        Expect(TokenKind.LeftParenthesis);
        var expression = ParseExpression();
        Expect(TokenKind.RightParenthesis);
        return new DynamicLabel(expression, match) { Span = SpanFrom(first) };
    }

    /// <summary>Labels to set or remove: names and dynamic labels only.</summary>
    private SyntaxList<LabelExpression> ParseLabelsToWrite()
    {
        var labels = new List<LabelExpression>();
        if (Accept(Keyword.Is))
        {
            labels.Add(ParseLabelToWrite());
            return labels.ToSyntaxList();
        }

        do
        {
            Expect(TokenKind.Colon);
            labels.Add(ParseLabelToWrite());
        }
        while (At(TokenKind.Colon));
        return labels.ToSyntaxList();
    }

    private LabelExpression ParseLabelToWrite()
    {
        var first = _index;
        return At(TokenKind.Dollar) ? ParseDynamicLabel() : new LabelName(ParseName()) { Span = SpanFrom(first) };
    }
}
