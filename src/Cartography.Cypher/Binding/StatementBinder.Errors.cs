using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>The mistakes that more than one area finds.</content>
internal sealed partial class StatementBinder
{
    private const string ListToBoolean = "Coercion of list to boolean is not allowed. Please use `NOT isEmpty(...)` instead.";

    private CypherSemanticException Error(string problem, string detail, SyntaxNode at) => new(problem, detail, context.Text, at.Span);

    private CypherSemanticException NotDefined(Variable variable) =>
        new($"Variable `{variable.Name}` not defined", "UndefinedVariable", context.Text, variable.Span) { GqlStatus = "50N42" };

    private CypherSemanticException AlreadyDeclared(Variable variable) =>
        new($"Variable `{variable.Name}` already declared", "VariableAlreadyBound", context.Text, variable.Span) { GqlStatus = "50N42" };

    private CypherSemanticException Conflict(Variable variable, CypherType actual, string expected) => new(
        $"Type mismatch: {variable.Name} defined with conflicting type {TypeWording.Of(actual)} (expected {expected})",
        "VariableTypeConflict",
        context.Text,
        variable.Span)
    { GqlStatus = "22G03" };

    private CypherSemanticException Mismatch(Expression at, string expected, CypherType actual)
    {
        var problem = at is Parameter parameter
            ? $"Type mismatch for parameter '{parameter.Name}': expected {expected} but was {TypeWording.Of(actual, listsAreUnknown: true)}"
            : $"Type mismatch: expected {expected} but was {TypeWording.Of(actual)}";
        return new CypherSemanticException(problem, "InvalidArgumentType", context.Text, at.Span) { GqlStatus = "22G03" };
    }

    private CypherSemanticException NoAggregates(Expression at, string function) =>
        new($"Invalid use of aggregating function {function}(...) in this context", "InvalidAggregation", context.Text, at.Span)
        {
            GqlStatus = "50N42",
        };
}
