using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.Values;

namespace Cartography.GraphDb.Planning.Compiling;

/// <summary>Makes evaluators of expressions: names become slots, calls become functions.</summary>
internal sealed partial class ExpressionCompiler(PlanningContext context, QueryPlanner planner)
{
    /// <summary>The evaluator of an expression where a value is wanted.</summary>
    public Evaluator Compile(Expression expression, Scope scope)
    {
        if (scope.Computed.TryGetValue(expression, out var computed))
        {
            return new SlotEvaluator(computed);
        }

        return expression switch
        {
            Literal literal => new ConstantEvaluator(literal.Value),
            Parameter parameter => new ParameterEvaluator(parameter.Name),
            Variable variable => new SlotEvaluator(SlotOf(variable, scope)),
            CaseOperand => new SlotEvaluator(scope.CaseOperand),
            PropertyAccess property => new PropertyEvaluator(Compile(property.Target, scope), property.Key),
            AndExpression all => new AndEvaluator(CompileAll(all.Operands, scope)),
            OrExpression any => new OrEvaluator(CompileAll(any.Operands, scope)),
            XorExpression xor => new XorEvaluator(CompileAll(xor.Operands, scope)),
            NotExpression inverse => new NotEvaluator(Compile(inverse.Operand, scope)),
            NullPredicate predicate => new IsNullEvaluator(Compile(predicate.Operand, scope), predicate.Negated),
            ComparisonExpression comparison => Comparison(comparison, scope),
            BinaryExpression binary => Binary(binary, scope),
            UnaryExpression unary => Unary(unary, scope),
            LabelPredicate label => Labels(label.Labels, Compile(label.Operand, scope), scope),
            TypePredicate type => new TypePredicateEvaluator(Compile(type.Operand, scope), type.Type, type.Negated),
            FunctionCall or CountStar => Call(expression, scope),
            _ => CompileComposite(expression, scope),
        };
    }

    /// <summary>The evaluators of many expressions.</summary>
    public Evaluator[] CompileAll(IReadOnlyList<Expression> expressions, Scope scope)
    {
        var compiled = new Evaluator[expressions.Count];

        for (var i = 0; i < compiled.Length; i++)
        {
            compiled[i] = Compile(expressions[i], scope);
        }

        return compiled;
    }

    /// <summary>The conditions of a WHERE, one for each term of its AND.</summary>
    public IEnumerable<Condition> Conditions(Expression? where, Scope scope) => where switch
    {
        null => [],
        AndExpression all => all.Operands.SelectMany(operand => Conditions(operand, scope)),
        ComparisonExpression { Parts.Count: > 1 } chain => Pairs(chain).SelectMany(pair => Conditions(pair, scope)),
        LabelPredicate { Labels: LabelAnd all } label => all.Operands.SelectMany(one => Conditions(label with { Labels = one }, scope)),
        _ => [new Condition(Compile(where, scope), context.TextOf(where))],
    };

    private static int SlotOf(Variable variable, Scope scope) =>
        scope.TryFind(variable.Name, out var slot)
            ? slot
            : throw new QueryException(StatusCodes.SyntaxError, $"Variable `{variable.Name}` not defined", "42N62") { Offset = variable.Span.Start };

    // a < b < c is one comparison for each neighbouring pair.
    private static IEnumerable<ComparisonExpression> Pairs(ComparisonExpression chain)
    {
        var left = chain.First;

        foreach (var part in chain.Parts)
        {
            yield return new ComparisonExpression(left, [part]) { Span = new SourceSpan(left.Span.Start, part.Span.End) };
            left = part.Right;
        }
    }

    private static bool IsArithmetic(BinaryOperator op) => op is
        BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide
        or BinaryOperator.Modulo or BinaryOperator.Power or BinaryOperator.Concatenate;

    private Evaluator Comparison(ComparisonExpression comparison, Scope scope)
    {
        if (comparison.Parts.Count > 1)
        {
            return new AndEvaluator([.. Pairs(comparison).Select(pair => Comparison(pair, scope))]);
        }

        var left = Compile(comparison.First, scope);
        var right = Compile(comparison.Parts[0].Right, scope);
        return comparison.Parts[0].Operator switch
        {
            ComparisonOperator.Equal => new EqualsEvaluator(left, right, false),
            ComparisonOperator.NotEqual => new EqualsEvaluator(left, right, true),
            var other => new ComparisonEvaluator(left, other, right),
        };
    }

    private Evaluator Binary(BinaryExpression binary, Scope scope)
    {
        if (IsArithmetic(binary.Operator))
        {
            return BinaryChain(binary, scope);
        }

        var left = Compile(binary.Left, scope);
        var right = Compile(binary.Right, scope);
        return binary.Operator switch
        {
            BinaryOperator.In => new InEvaluator(left, right),
            BinaryOperator.StartsWith => new StringMatchEvaluator(left, StringMatch.StartsWith, right),
            BinaryOperator.EndsWith => new StringMatchEvaluator(left, StringMatch.EndsWith, right),
            BinaryOperator.Contains => new StringMatchEvaluator(left, StringMatch.Contains, right),
            _ => new RegexEvaluator(left, right),
        };
    }

    // a + b + c + ... leans to the left as deep as it is long: it is flattened, not walked down.
    private BinaryEvaluator BinaryChain(BinaryExpression binary, Scope scope)
    {
        var steps = new Stack<BinaryExpression>();
        Expression first = binary;

        while (first is BinaryExpression next && IsArithmetic(next.Operator) && !(steps.Count > 0 && scope.Computed.ContainsKey(next)))
        {
            steps.Push(next);
            first = next.Left;
        }

        var operands = new List<Evaluator> { Compile(first, scope) };
        var operators = new List<BinaryOperator>();

        while (steps.TryPop(out var step))
        {
            operators.Add(step.Operator);
            operands.Add(Compile(step.Right, scope));
        }

        return new BinaryEvaluator([.. operands], [.. operators]);
    }

    private Evaluator Unary(UnaryExpression unary, Scope scope)
    {
        var operand = Compile(unary.Operand, scope);
        return operand is ConstantEvaluator { Value.Kind: ValueKind.Float } constant && unary.Operator == UnaryOperator.Minus
            ? new ConstantEvaluator(-constant.Value.AsFloat())
            : new SignEvaluator(operand, unary.Operator == UnaryOperator.Minus);
    }
}
