using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>Patterns that are looked for.</content>
internal sealed partial class StatementBinder
{
    /// <summary>Binds the patterns of a MATCH: first all variables, then what is said about them.</summary>
    private void BindMatchedPatterns(SyntaxList<PathPattern> patterns, Scope scope)
    {
        var relationships = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            CheckSelector(pattern, alone: patterns.Count == 1);
            DeclarePath(pattern, scope, relationships);
        }

        foreach (var pattern in patterns)
        {
            BindPathContents(pattern, scope, "MATCH");
        }
    }

    private void DeclarePath(PathPattern pattern, Scope scope, HashSet<string> relationships)
    {
        foreach (var element in pattern.Elements)
        {
            switch (element)
            {
                case NodePattern { Variable: { } variable }:
                    DeclareNode(variable, scope);
                    break;
                case RelationshipPattern relationship:
                    DeclareRelationship(relationship, scope, relationships);
                    break;
                case ParenthesizedPath path:
                    DeclareParenthesized(path, scope, relationships);
                    break;
            }
        }

        if (pattern.Variable is not { } name)
        {
            return;
        }

        if (scope.Has(name.Name))
        {
            throw AlreadyDeclared(name);
        }

        scope.Put(name.Name, CypherType.Path);
    }

    private void DeclareNode(Variable variable, Scope scope)
    {
        if (!scope.TryFind(variable.Name, out var known))
        {
            scope.Put(variable.Name, CypherType.Node);
        }
        else if (!TypeRules.CanBe(known, TypeKind.Node))
        {
            throw Conflict(variable, known, "Node");
        }
    }

    private void DeclareRelationship(RelationshipPattern relationship, Scope scope, HashSet<string> relationships)
    {
        if (relationship is { Length: not null, Quantifier: not null })
        {
            throw Error(
                "Variable length relationships cannot be part of a quantified path pattern.", "InvalidRelationshipPattern", relationship);
        }

        if (relationship.Variable is not { } variable)
        {
            return;
        }

        var isList = relationship.Length is not null || relationship.Quantifier is not null;
        if (!scope.TryFind(variable.Name, out var known))
        {
            relationships.Add(variable.Name);
            scope.Put(variable.Name, isList ? CypherType.ListOf(CypherType.Relationship) : CypherType.Relationship);
            return;
        }

        if (!TypeRules.CanBe(known, isList ? TypeKind.List : TypeKind.Relationship)
            || (isList && known is ListType list && !TypeRules.CanBe(list.Item, TypeKind.Relationship)))
        {
            throw Conflict(variable, known, isList ? "List<Relationship>" : "Relationship");
        }

        if (!relationships.Add(variable.Name))
        {
            throw Error(
                $"Cannot use the same relationship variable '{variable.Name}' for multiple relationships", "RelationshipUniquenessViolation", variable);
        }
    }

    // Inside a repeated part each variable is one element; outside it is the list of all of them.
    private void DeclareParenthesized(ParenthesizedPath path, Scope scope, HashSet<string> relationships)
    {
        if (path.Quantifier is null)
        {
            DeclarePath(path.Pattern, scope, relationships);
            return;
        }

        RefuseUnrepeatable(path);
        foreach (var variable in path.Pattern.Elements.Select(VariableOf).OfType<Variable>())
        {
            if (scope.Has(variable.Name))
            {
                throw Error(
                    $"The variable `{variable.Name}` is already defined in a previous clause, it cannot be referenced as a node or as a relationship "
                    + "variable inside of a quantified path pattern.",
                    "VariableAlreadyBound",
                    variable);
            }
        }

        var inner = new Scope(scope);
        DeclarePath(path.Pattern, inner, relationships);
        BindPathContents(path.Pattern, inner, "MATCH");
        if (path.Where is not null)
        {
            BindBoolean(path.Where, inner, Allowed.NoAggregates);
        }

        foreach (var (name, type) in inner.Own)
        {
            scope.Put(name, CypherType.ListOf(type));
        }
    }

    private void RefuseUnrepeatable(ParenthesizedPath path)
    {
        foreach (var element in path.Pattern.Elements)
        {
            var problem = element switch
            {
                RelationshipPattern { Length: not null } => "Variable length relationships cannot be part of a quantified path pattern.",
                RelationshipPattern { Quantifier: not null } or ParenthesizedPath { Quantifier: not null } =>
                    "Quantified path patterns are not allowed to be nested.",
                _ => null,
            };
            if (problem is not null)
            {
                throw Error(problem, "InvalidRelationshipPattern", element);
            }
        }

        if (!path.Pattern.Elements.Any(element => element is RelationshipPattern or ParenthesizedPath))
        {
            throw Error("A quantified path pattern needs to have at least one relationship.", "InvalidRelationshipPattern", path);
        }
    }

    private static Variable? VariableOf(PathElement element) => element switch
    {
        NodePattern node => node.Variable,
        RelationshipPattern relationship => relationship.Variable,
        _ => null,
    };

    private void BindPathContents(PathPattern pattern, Scope scope, string clause)
    {
        foreach (var element in pattern.Elements)
        {
            switch (element)
            {
                case NodePattern node:
                    RefuseMixedLabels(node.Labels);
                    BindLabels(node.Labels, scope, TokenUseKind.Label);
                    BindPatternProperties(node.Properties, scope, clause);
                    BindInlineWhere(node.Where, scope);
                    break;
                case RelationshipPattern relationship:
                    CheckTypes(relationship);
                    BindLabels(relationship.Types, scope, TokenUseKind.RelationshipType);
                    BindPatternProperties(relationship.Properties, scope, clause);
                    BindInlineWhere(relationship.Where, scope);
                    break;
                case ParenthesizedPath { Quantifier: null } path:
                    BindPathContents(path.Pattern, scope, clause);
                    BindInlineWhere(path.Where, scope);
                    break;
            }
        }
    }

    private void BindInlineWhere(Expression? where, Scope scope)
    {
        if (where is not null)
        {
            BindBoolean(where, scope, Allowed.NoAggregates);
        }
    }

    private void BindPatternProperties(Expression? properties, Scope scope, string clause)
    {
        if (properties is Parameter parameter && clause is "MATCH" or "MERGE")
        {
            throw new CypherSemanticException(
                $"Parameter maps cannot be used in `{clause}` patterns (use a literal map instead, e.g. `{{id: ${parameter.Name}.id}}`)",
                "InvalidParameterUse",
                context.Text,
                parameter.Span)
            { GqlStatus = "50N42" };
        }

        if (properties is null)
        {
            return;
        }

        if (properties is MapExpression map && clause == "MATCH")
        {
            foreach (var entry in map.Entries)
            {
                _tokens.Add(new TokenUse(TokenUseKind.PropertyKey, entry.Key, entry.Span));
            }
        }

        BindTyped(properties, CypherType.Map, scope, Allowed.NoAggregates);
    }

    private void CheckTypes(RelationshipPattern relationship)
    {
        switch (relationship.Types)
        {
            case LabelAnd { Colons: true } conjunction:
                throw Error(
                    "Relationship types in a relationship type expressions may not be combined using ':'", "UnexpectedSyntax", AtColon(conjunction));
            case LabelOr { Colons: true } alternatives when relationship is not { Variable: null, Properties: null, Length: null }:
                throw Error(
                    "The semantics of using colon in the separation of alternative relationship types in conjunction with the use of variable "
                    + "binding, inlined property predicates, or variable length is no longer supported. Please separate the relationships types "
                    + "using `:A|B|C` instead",
                    "UnexpectedSyntax",
                    alternatives);
            case LabelNot or LabelAnd or LabelWildcard when relationship.Length is not null:
                throw Error("Variable length relationships must not use relationship type expressions.", "UnexpectedSyntax", relationship.Types);
        }
    }

    private static LabelAnd AtColon(LabelAnd conjunction) =>
        conjunction with { Span = new SourceSpan(conjunction.Operands[0].Span.End, conjunction.Span.End) };
}
