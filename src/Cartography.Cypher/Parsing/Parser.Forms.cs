using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <content>Expressions with a grammar of their own inside: CASE, all(), reduce(), trim(), normalize().</content>
internal sealed partial class Parser
{
    private Expression ParseCase()
    {
        Expect(Keyword.Case);
        if (Current.Keyword == Keyword.When)
        {
            return ParseSearchedCase();
        }

        var operand = ParseExpression();
        var branches = new List<SimpleCaseBranch>();
        do
        {
            var first = _index;
            Expect(Keyword.When);
            var conditions = ParseCommaSeparated(ParseCaseCondition);
            Expect(Keyword.Then);
            branches.Add(new SimpleCaseBranch(conditions, ParseExpression()) { Span = SpanFrom(first) });
        }
        while (At(Keyword.When));
        return new SimpleCase(operand, branches.ToSyntaxList(), ParseCaseEnd());
    }

    private SearchedCase ParseSearchedCase()
    {
        var branches = new List<SearchedCaseBranch>();
        do
        {
            var first = _index;
            Expect(Keyword.When);
            var condition = ParseExpression();
            Expect(Keyword.Then);
            branches.Add(new SearchedCaseBranch(condition, ParseExpression()) { Span = SpanFrom(first) });
        }
        while (At(Keyword.When));
        return new SearchedCase(branches.ToSyntaxList(), ParseCaseEnd());
    }

    private Expression? ParseCaseEnd()
    {
        var otherwise = Accept(Keyword.Else) ? ParseExpression() : null;
        Expect(Keyword.End);
        return otherwise;
    }

    // WHEN > 5, WHEN IS NULL, WHEN STARTS WITH 'a': a predicate without its left side.
    private Expression ParseCaseCondition()
    {
        var first = _index;
        var operand = new CaseOperand { Span = new SourceSpan(Current.Start, Current.Start) };
        var (precedence, _) = OperatorAhead();
        if (precedence is Precedence.Comparison or Precedence.Predicate)
        {
            Enter();
            var outer = _tallestChild;
            _tallestChild = 0;
            _height = 1;
            var condition = ContinueOperators(operand, first, Precedence.Comparison, Precedence.Predicate);
            _tallestChild = Math.Max(outer, _height);
            Leave();
            return condition;
        }

        var value = ParseExpression();
        var span = SpanFrom(first);
        return new ComparisonExpression(operand, [new ComparisonPart(ComparisonOperator.Equal, value) { Span = span }]) { Span = span };
    }

    private QuantifiedPredicate ParseQuantified()
    {
        var quantifier = Current.Keyword switch
        {
            Keyword.All => Quantifier.All,
            Keyword.Any => Quantifier.Any,
            Keyword.NoneOf => Quantifier.None,
            _ => Quantifier.Single,
        };
        _index++;
        Expect(TokenKind.LeftParenthesis);
        var variable = ParseVariable();
        Expect(Keyword.In);
        var list = ParseExpression();
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        Expect(TokenKind.RightParenthesis);
        return new QuantifiedPredicate(quantifier, variable, list, where);
    }

    private ReduceExpression ParseReduce()
    {
        var bar = tokens.Bracket(_index + 1).FirstBar;
        Expect(Keyword.Reduce);
        Expect(TokenKind.LeftParenthesis);
        var accumulator = ParseVariable();
        Expect(TokenKind.Equal);
        var initial = ParseExpression();
        Expect(TokenKind.Comma);
        var variable = ParseVariable();
        Expect(Keyword.In);
        var list = BeforeBar(bar, ParseExpression);
        Expect(TokenKind.Bar);
        var body = ParseExpression();
        Expect(TokenKind.RightParenthesis);
        return new ReduceExpression(accumulator, initial, variable, list, body);
    }

    private Expression ParseTrim()
    {
        var name = ParseName();
        Expect(TokenKind.LeftParenthesis);
        var side = TrimSideAhead();
        if (side is not null)
        {
            _index++;
        }

        var bareFrom = Current.Keyword == Keyword.From && Peek(1).Kind is not (TokenKind.RightParenthesis or TokenKind.Dot or TokenKind.Comma);
        if (bareFrom)
        {
            _index++;
            return EndTrim(side ?? TrimSide.Both, character: null);
        }

        SyntaxList<Expression> arguments = side is null && At(TokenKind.RightParenthesis) ? [] : ParseCommaSeparated(ParseExpression);
        if (arguments.Count == 1 && Accept(Keyword.From))
        {
            return EndTrim(side ?? TrimSide.Both, arguments[0]);
        }

        if (side is not null)
        {
            Expect(Keyword.From);
        }

        Expect(TokenKind.RightParenthesis);
        return new FunctionCall([name], Distinct: false, arguments);
    }

    private TrimSide? TrimSideAhead()
    {
        // trim(both) is about a variable of that name.
        if (Peek(1).Kind is TokenKind.RightParenthesis or TokenKind.Dot or TokenKind.Comma or TokenKind.DoubleBar)
        {
            return null;
        }

        return Current.Keyword switch
        {
            Keyword.Both => TrimSide.Both,
            Keyword.Leading => TrimSide.Leading,
            Keyword.Trailing => TrimSide.Trailing,
            _ => null,
        };
    }

    private TrimExpression EndTrim(TrimSide side, Expression? character)
    {
        var source = ParseExpression();
        Expect(TokenKind.RightParenthesis);
        return new TrimExpression(side, character, source);
    }

    private Expression ParseNormalize()
    {
        var name = ParseName();
        Expect(TokenKind.LeftParenthesis);
        if (Accept(TokenKind.RightParenthesis))
        {
            return new FunctionCall([name], Distinct: false, []);
        }

        var source = ParseExpression();
        var form = NormalForm.Nfc;
        if (Accept(TokenKind.Comma))
        {
            form = NormalForms.Of(Current.Keyword)
                ?? throw Error("Invalid normal form, expected NFC, NFD, NFKC, NFKD", Current.Start, "InvalidArgumentType");
            _index++;
        }

        Expect(TokenKind.RightParenthesis);
        return new NormalizeExpression(source, form);
    }
}
