using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Functions;

public sealed class ArithmeticTests
{
    [Fact]
    public void Integers_that_overflow_are_an_error()
    {
        var overflows = new (BinaryOperator Operator, long Left, long Right)[]
        {
            (BinaryOperator.Add, long.MaxValue, 1),
            (BinaryOperator.Subtract, long.MinValue, 1),
            (BinaryOperator.Multiply, long.MaxValue, 2),
            (BinaryOperator.Multiply, long.MinValue, -1),
            (BinaryOperator.Divide, 1, 0),
            (BinaryOperator.Modulo, 1, 0),
        };

        Assert.All(overflows, it => Assert.Equal(
            StatusCodes.ArithmeticError, Assert.Throws<QueryException>(() => Arithmetic.Apply(it.Operator, it.Left, it.Right, Given.Context())).Code));
        Assert.Equal(StatusCodes.ArithmeticError, Assert.Throws<QueryException>(() => Arithmetic.Sign(long.MinValue, negative: true)).Code);
    }

    [Fact]
    public void The_smallest_integer_divided_by_minus_one_wraps()
    {
        Assert.Equal(long.MinValue, Arithmetic.Apply(BinaryOperator.Divide, long.MinValue, -1L, Given.Context()).AsInteger());
        Assert.Equal(0, Arithmetic.Apply(BinaryOperator.Modulo, long.MinValue, -1L, Given.Context()).AsInteger());
    }

    [Fact]
    public void Lists_grown_from_one_another_keep_their_own_items()
    {
        var context = Given.Context();
        var start = Arithmetic.Apply(BinaryOperator.Add, Value.From(ListValue.Of(1L)), 2L, context);
        var left = Arithmetic.Apply(BinaryOperator.Add, start, 3L, context);
        var right = Arithmetic.Apply(BinaryOperator.Add, start, 4L, context);

        Assert.Equal("[1, 2, 3]", left.ToString());
        Assert.Equal("[1, 2, 4]", right.ToString());
        Assert.Equal("[1, 2]", start.ToString());
    }

    [Fact]
    public void A_list_grown_item_by_item_is_not_copied_each_time()
    {
        var context = Given.Context();
        var list = Value.From(ListValue.Empty);

        for (var i = 0L; i < 300_000; i++)
        {
            list = Arithmetic.Apply(BinaryOperator.Add, list, i, context);
        }

        Assert.Equal(300_000, list.AsList().LongCount);
    }

    [Fact]
    public void Doubling_a_string_ends_at_the_limit()
    {
        var context = Given.Context(QueryLimits.Default with { StringLength = 1 << 20 });
        Value text = "x";

        Assert.Throws<QueryException>(() =>
        {
            for (var i = 0; i < 40; i++)
            {
                text = Arithmetic.Apply(BinaryOperator.Add, text, text, context);
            }
        });
        Assert.Equal(1 << 20, text.AsString().Length);
    }

    [Fact]
    public void Nesting_ends_at_the_limit()
    {
        var context = Given.Context(QueryLimits.Default with { NestingDepth = 10 });
        var list = Value.From(ListValue.Empty);

        Assert.Throws<QueryException>(() =>
        {
            for (var i = 0; i < 40; i++)
            {
                list = Arithmetic.Apply(BinaryOperator.Add, Value.From(ListValue.Of(1L)), Value.From(ListValue.Of(list)), context);
            }
        });
    }
}
