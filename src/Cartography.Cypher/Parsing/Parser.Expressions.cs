using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;
using Cartography.Values;

namespace Cartography.Cypher.Parsing;

/// <content>Operators, by precedence.</content>
internal sealed partial class Parser
{
    // The height of the tree that was parsed last, and the tallest one under the expression being parsed: chains such as
    // 1 + 1 + 1 grow to the left without any recursion here, but whoever walks the tree recurses.
    private int _height;
    private int _tallestChild;

    internal Expression ParseWholeExpression()
    {
        var expression = ParseExpression();
        return At(TokenKind.End) ? expression : throw Unexpected();
    }

    private Expression ParseExpression()
    {
        Enter();
        var outer = _tallestChild;
        _tallestChild = 0;
        var result = ParseOperators(Precedence.Or);
        _tallestChild = Math.Max(outer, _height);
        Leave();
        return result;
    }

    private Expression ParseOperators(Precedence minimum)
    {
        var first = _index;
        if (minimum <= Precedence.Not)
        {
            Expecting("an expression");
            if (Current.Keyword == Keyword.Not)
            {
                return ContinueOperators(ParseNot(), first, minimum, Precedence.And);
            }
        }

        return ContinueOperators(ParseSigned(), first, minimum, Precedence.Power);
    }

    private NotExpression ParseNot()
    {
        var firsts = new Stack<int>();
        while (Current.Keyword == Keyword.Not)
        {
            firsts.Push(_index++);
        }

        var operand = ParseOperators(Precedence.Comparison);
        while (firsts.TryPop(out var first))
        {
            operand = new NotExpression(operand) { Span = SpanFrom(first) };
            Grow(_height);
        }

        return (NotExpression)operand;
    }

    private Expression ContinueOperators(Expression left, int first, Precedence minimum, Precedence maximum)
    {
        while (true)
        {
            Expecting("an expression");
            var (precedence, operation) = OperatorAhead();
            RefuseForeignOperator();
            if (precedence < minimum || precedence > maximum)
            {
                return left;
            }

            left = precedence switch
            {
                Precedence.Or or Precedence.Xor or Precedence.And => ParseFlat(left, first, precedence),
                Precedence.Comparison => ParseComparison(left, first),
                Precedence.Predicate when operation is null => ParsePostfixPredicate(left, first),
                _ => ParseBinary(left, first, precedence, operation!.Value),
            };
        }
    }

    private void RefuseForeignOperator()
    {
        if (Current.Kind == TokenKind.Unknown && Current.Span.Of(tokens.Text) == "!=")
        {
            throw Error("Unknown operation '!=' (you probably meant to use '<>', which is the operator for inequality testing)", Current.Start);
        }
    }

    private Expression ParseFlat(Expression left, int first, Precedence precedence)
    {
        var keyword = Current.Keyword;
        var operands = new List<Expression> { left };
        var height = _height;
        while (Current.Keyword == keyword)
        {
            _index++;
            operands.Add(ParseOperators(precedence + 1));
            height = Math.Max(height, _height);
        }

        Grow(height);
        var list = operands.ToSyntaxList();
        var span = SpanFrom(first);
        return precedence switch
        {
            Precedence.Or => new OrExpression(list) { Span = span },
            Precedence.Xor => new XorExpression(list) { Span = span },
            _ => new AndExpression(list) { Span = span },
        };
    }

    private ComparisonExpression ParseComparison(Expression left, int first)
    {
        var parts = new List<ComparisonPart>();
        var height = _height;
        while (Operators.Comparison(Current.Kind) is { } comparison)
        {
            var start = _index++;
            var right = ParseOperators(Precedence.Comparison + 1);
            parts.Add(new ComparisonPart(comparison, right) { Span = SpanFrom(start) });
            height = Math.Max(height, _height);
        }

        Grow(height);
        return new ComparisonExpression(left, parts.ToSyntaxList()) { Span = SpanFrom(first) };
    }

    private BinaryExpression ParseBinary(Expression left, int first, Precedence precedence, BinaryOperator operation)
    {
        _index += operation is BinaryOperator.StartsWith or BinaryOperator.EndsWith ? 2 : 1;
        var height = _height;
        var right = ParseOperators(precedence + 1);
        Grow(Math.Max(height, _height));
        return new BinaryExpression(operation, left, right) { Span = SpanFrom(first) };
    }

    private Expression ParseSigned()
    {
        Expecting("an expression");
        if (Current.Kind is not (TokenKind.Minus or TokenKind.Plus))
        {
            return ParsePostfix();
        }

        var signs = new Stack<int>();
        while (Current.Kind is TokenKind.Minus or TokenKind.Plus && !AtNegativeNumber())
        {
            signs.Push(_index++);
        }

        var operand = AtNegativeNumber() ? ParseNegativeNumber() : ParsePostfix();
        while (signs.TryPop(out var sign))
        {
            var operation = tokens[sign].Kind == TokenKind.Minus ? UnaryOperator.Minus : UnaryOperator.Plus;
            operand = new UnaryExpression(operation, operand) { Span = SpanFrom(sign) };
            Grow(_height);
        }

        return operand;
    }

    // -1 is a literal, but -1[0] and -a.b are signs before something longer.
    private bool AtNegativeNumber() => Current.Kind == TokenKind.Minus
        && Peek(1).Kind is TokenKind.Integer or TokenKind.Float
        && Peek(2).Kind is not (TokenKind.Dot or TokenKind.LeftBracket);

    private Literal ParseNegativeNumber()
    {
        var first = _index++;
        var token = tokens[_index++];
        _height = 1;
        var value = token.Kind == TokenKind.Integer
            ? Value.From(Numbers.Integer(tokens.Text, token, negative: true))
            : Value.From(-Numbers.Float(tokens.Text, token));
        return new Literal(value) { Span = SpanFrom(first) };
    }

    private void Grow(int height)
    {
        _height = height + 1;
        if (_height + _depth > options.MaxDepth)
        {
            throw TooDeep();
        }
    }

    private (Precedence Precedence, BinaryOperator? Operator) OperatorAhead()
    {
        var token = Current;
        return token.Kind == TokenKind.Name
            ? Operators.Word(token.Keyword, Peek(1).Keyword)
            : Operators.Sign(token.Kind);
    }
}
