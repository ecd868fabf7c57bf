using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>Path selectors, patterns as expressions, and what a MATCH multiplies.</content>
internal sealed partial class StatementBinder
{
    private void CheckSelector(PathPattern pattern, bool alone)
    {
        switch (pattern.Selector)
        {
            case null or { Kind: PathSelectorKind.All }:
                return;
            case { Kind: PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction }:
                CheckShortestPath(pattern);
                return;
            case { Count: Literal { Value: var count } } when count.AsInteger() < 1:
                throw Error("The path count needs to be greater than 0.", "InvalidArgumentType", pattern.Selector.Count);
            case { Count: { } expression }:
                BindTyped(expression, CypherType.Integer, new Scope(), Allowed.NoAggregates);
                break;
        }

        if (!alone)
        {
            throw Error(
                "Multiple path patterns cannot be used in the same clause in combination with a selective path selector.", "UnexpectedSyntax", pattern);
        }
    }

    private void CheckShortestPath(PathPattern pattern)
    {
        var name = pattern.Selector!.Kind == PathSelectorKind.ShortestPathFunction ? "shortestPath" : "allShortestPaths";
        if (pattern.Elements is not [NodePattern, RelationshipPattern relationship, NodePattern])
        {
            throw Error($"{name}(...) requires a pattern containing a single relationship", "UnexpectedSyntax", pattern.Selector);
        }

        if (relationship.Quantifier is not null)
        {
            throw Error($"{name}(...) does not support quantified relationships", "UnexpectedSyntax", relationship);
        }

        if (relationship.Length is { Minimum: > 1 } length)
        {
            throw Refuse(
                $"{name}(...) does not support a minimal length different from 0 or 1",
                "UnexpectedSyntax",
                length with { Span = new SourceSpan(length.Span.Start + 1, length.Span.End) });
        }
    }

    /// <summary>A pattern as a predicate: it names nothing new.</summary>
    private CypherType BindPatternExpression(PatternExpression expression, Scope scope)
    {
        foreach (var variable in expression.Pattern.Elements.Select(VariableOf).OfType<Variable>())
        {
            if (!scope.Has(variable.Name))
            {
                throw new CypherSemanticException(
                    $"PatternExpressions are not allowed to introduce new variables: '{variable.Name}'.",
                    "UndefinedVariable",
                    context.Text,
                    variable.Span)
                { GqlStatus = "50N42" };
            }
        }

        BindInnerPattern(expression.Pattern, new Scope(scope));
        return CypherType.Boolean;
    }

    private CypherType BindPatternComprehension(PatternComprehension comprehension, Scope scope)
    {
        var inner = new Scope(scope);
        BindInnerPattern(comprehension.Pattern, inner);
        if (comprehension.Where is not null)
        {
            BindBoolean(comprehension.Where, inner, Allowed.NoAggregates);
        }

        return CypherType.ListOf(Bind(comprehension.Projection, inner, Allowed.NoAggregates));
    }

    private CypherType BindShortestPath(ShortestPathExpression expression, Scope scope)
    {
        CheckShortestPath(expression.Pattern);
        foreach (var node in expression.Pattern.Elements.OfType<NodePattern>())
        {
            if (node.Variable is not null)
            {
                BindVariable(node.Variable, scope);
            }
        }

        BindInnerPattern(expression.Pattern, new Scope(scope));
        return expression.Pattern.Selector!.Kind == PathSelectorKind.ShortestPathFunction ? CypherType.Path : CypherType.ListOf(CypherType.Path);
    }

    private void BindInnerPattern(PathPattern pattern, Scope inner)
    {
        DeclarePath(pattern, inner, new HashSet<string>(StringComparer.Ordinal));
        BindPathContents(pattern, inner, "MATCH");
    }

    private void NoteCartesianProduct(MatchClause match, Scope before)
    {
        var free = PatternComponents.Of(match.Patterns.Select(pattern => VariablesOf(pattern).ToArray()))
            .Where(component => !component.Any(before.Has))
            .ToList();
        if (free.Count > 1)
        {
            var shown = free.Skip(1).SelectMany(component => component).Order(StringComparer.Ordinal);
            _notifications.Add(Notification.CartesianProduct(shown, PositionOf(match)));
        }
    }

    private static IEnumerable<string> VariablesOf(PathPattern pattern) => pattern.Elements.SelectMany(element => element is ParenthesizedPath path
        ? VariablesOf(path.Pattern)
        : VariableOf(element) is { } variable ? [variable.Name] : []);
}
