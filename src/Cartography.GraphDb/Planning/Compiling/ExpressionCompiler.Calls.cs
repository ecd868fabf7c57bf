using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Functions;

namespace Cartography.GraphDb.Planning.Compiling;

internal sealed partial class ExpressionCompiler
{
    private Evaluator Call(Expression call, Scope scope)
    {
        if (call is CountStar)
        {
            return Aggregated(call, null, [], false, scope);
        }

        var function = (FunctionCall)call;

        if (context.Functions.TryFindAggregate(function.Name, out var aggregate))
        {
            return Aggregated(call, aggregate, function.Arguments, function.Distinct, scope);
        }

        if (string.Equals(function.Name, "exists", StringComparison.OrdinalIgnoreCase) && function.Arguments.Count == 1)
        {
            return function.Arguments[0] is PatternExpression
                ? Compile(function.Arguments[0], scope)
                : new IsNullEvaluator(Compile(function.Arguments[0], scope), true);
        }

        if (IsPathLength(function) is { } pattern)
        {
            return Compile(new CountSubquery(new SingleQuery([new MatchClause(false, MatchMode.Default, [pattern], [], null)])), scope);
        }

        return Function(function.Name, [.. function.Arguments], scope, function.Span.Start);
    }

    private static PathPattern? IsPathLength(FunctionCall function) =>
        string.Equals(function.Name, "size", StringComparison.OrdinalIgnoreCase) && function.Arguments.Count == 1
            ? (function.Arguments[0] as PatternExpression)?.Pattern
            : null;

    private FunctionEvaluator Function(string name, IReadOnlyList<Expression> arguments, Scope scope, int? offset)
    {
        if (!context.Functions.TryFindScalar(name, out var function))
        {
            throw new QueryException(StatusCodes.SyntaxError, $"Unknown function '{name}'", "42N48") { Offset = offset };
        }

        var compiled = CompileAll(arguments, scope);
        var first = context.Slots.AllocateRange(compiled.Length, name);
        return new FunctionEvaluator(function, compiled, first, function.Signature.IsVolatile);
    }

    private SlotEvaluator Aggregated(Expression call, AggregateFunction? function, IReadOnlyList<Expression> arguments, bool distinct, Scope scope)
    {
        if (scope.Aggregations is not { } list)
        {
            throw new QueryException(StatusCodes.SyntaxError, "Invalid use of aggregating function: it can stand in RETURN, WITH and ORDER BY only.", "42I01")
            {
                Offset = call.Span.Start,
            };
        }

        if (list.TryFind(call, out var known))
        {
            return new SlotEvaluator(known);
        }

        var inner = scope with { Aggregations = null, Computed = scope.Computed.Clear() };
        var compiled = CompileAll(arguments, inner);
        var first = context.Slots.AllocateRange(compiled.Length, "argument");
        var result = context.Slots.Allocate(context.TextOf(call));
        var aggregation = new Aggregation(function, compiled, [.. Enumerable.Range(first, compiled.Length)], distinct, result);
        list.Add(call, aggregation, compiled.SelectMany(argument => argument.WithDescendants()).Any(node => node.IsVolatile));
        return new SlotEvaluator(result);
    }
}
