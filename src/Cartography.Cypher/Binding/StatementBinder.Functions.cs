using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>Calls of functions.</content>
internal sealed partial class StatementBinder
{
    private CypherType BindCountStar(CountStar star, Allowed allowed)
    {
        CheckAggregate(star, "count", allowed);
        return CypherType.Integer;
    }

    private CypherType BindCall(FunctionCall call, Scope scope, Allowed allowed)
    {
        if (call.Name.Equals("exists", StringComparison.OrdinalIgnoreCase))
        {
            return BindExists(call, scope);
        }

        if (call.Name.StartsWith("graph.by", StringComparison.OrdinalIgnoreCase))
        {
            throw Error($"`{call.Name}` is only allowed at the first position of a USE clause.", "UnexpectedSyntax", call);
        }

        if (!context.Functions.TryFind(call.Name, out var signature))
        {
            throw Error($"Unknown function '{call.Name}'{context.Functions.InsteadOf(call.Name)}", "UnknownFunction", call);
        }

        if (signature.IsAggregating)
        {
            CheckAggregate(call, call.Name, allowed);
            allowed = Allowed.InsideAggregate;
        }
        else if (call.Distinct)
        {
            throw Refuse($"Invalid use of DISTINCT with function '{call.Name}'", "UnexpectedSyntax", call);
        }

        CheckVolatile(call, signature, allowed);
        CheckArgumentCount(call, signature);
        if (signature.DeprecatedBy is { } replacement)
        {
            _notifications.Add(Notification.Deprecated(
                $"The query used a deprecated function. ('{signature.Name}' has been replaced by '{replacement}')", PositionOf(call)));
        }

        var types = BindArguments(call, signature, scope, allowed);
        CheckKnownValues(call, signature);
        return signature.ReturnTypeOf is { } returnTypeOf ? returnTypeOf(types) : signature.ReturnType;
    }

    private CypherType BindExists(FunctionCall call, Scope scope)
    {
        if (call.Arguments is [PatternExpression pattern])
        {
            return BindPatternExpression(pattern, scope);
        }

        throw Refuse(
            "The property existence syntax `... exists(variable.property)` is no longer supported. Please use `variable.property IS NOT NULL` instead.",
            "UnexpectedSyntax",
            call);
    }

    private void CheckAggregate(Expression at, string name, Allowed allowed)
    {
        switch (allowed)
        {
            case Allowed.NoAggregates:
                throw NoAggregates(at, name);
            case Allowed.InsideAggregate:
                throw Refuse("Can't use aggregate functions inside of aggregate functions.", "NestedAggregation", at);
        }
    }

    private void CheckVolatile(FunctionCall call, FunctionSignature signature, Allowed allowed)
    {
        if (allowed == Allowed.InsideAggregate && signature.IsVolatile && signature.Name is "rand" or "randomUUID")
        {
            throw Refuse("Can't use non-deterministic (random) functions inside of aggregate functions.", "NonConstantExpression", call);
        }
    }

    private void CheckArgumentCount(FunctionCall call, FunctionSignature signature)
    {
        var count = call.Arguments.Count;
        if (count >= signature.MinArguments && count <= signature.MaxArguments)
        {
            return;
        }

        // Temporal functions are found among the procedures in Neo4j, and their mistakes are told in those words.
        if (signature.Category.StartsWith("Temporal", StringComparison.OrdinalIgnoreCase))
        {
            throw new CypherSemanticException(
                $"Function call does not provide the required number of arguments: expected {signature.MinArguments} got {count}.",
                "InvalidNumberOfArguments",
                context.Text,
                span: null)
            { GqlStatus = "50N42" };
        }

        var problem = count < signature.MinArguments ? "Insufficient" : "Too many";
        throw Error($"{problem} parameters for function '{call.Name}'", "InvalidNumberOfArguments", call);
    }

    private List<CypherType> BindArguments(FunctionCall call, FunctionSignature signature, Scope scope, Allowed allowed)
    {
        var types = new List<CypherType>(call.Arguments.Count);
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var argument = call.Arguments[i];
            types.Add(BindTyped(argument, ArgumentTypes.Of(signature, i), scope, allowed));
        }

        return types;
    }

    private void CheckKnownValues(FunctionCall call, FunctionSignature signature)
    {
        if (signature.Name is "percentileCont" or "percentileDisc" && call.Arguments[1] is Literal { Value: { IsNumber: true } share } literal
            && share.AsNumber() is < 0 or > 1)
        {
            throw Error(
                $"Invalid input '{literal.Span.Of(context.Text)}' is not a valid argument, must be a number in the range 0.0 to 1.0",
                "NumberOutOfRange",
                literal);
        }

        if (signature.Name == "point" && call.Arguments[0] is MapExpression map)
        {
            CheckPoint(map);
        }
    }

    private void CheckPoint(MapExpression map)
    {
        var keys = map.Entries.Select(entry => entry.Key).ToList();
        if ((keys.Contains("x") && keys.Contains("y")) || (keys.Contains("longitude") && keys.Contains("latitude")))
        {
            return;
        }

        throw new CypherSemanticException(
            $"A map with keys {string.Join(", ", keys.Select(key => $"'{key}'"))} is not describing a valid point, a point is described either by using "
            + "cartesian coordinates e.g. {x: 2.3, y: 4.5, crs: 'cartesian'} or using geographic coordinates e.g. {latitude: 12.78, longitude: 56.7, "
            + "crs: 'WGS-84'}.",
            "InvalidArgumentType",
            context.Text,
            map.Span)
        { GqlStatus = "50N42" };
    }
}
