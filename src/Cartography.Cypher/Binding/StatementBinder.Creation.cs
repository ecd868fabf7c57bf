using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>Patterns that are made: CREATE and MERGE.</content>
internal sealed partial class StatementBinder
{
    private void BindCreate(CreateClause create, Scope scope)
    {
        var name = create.Insert ? "INSERT" : "CREATE";
        foreach (var pattern in create.Patterns)
        {
            DeclareCreated(pattern, scope, name);
        }

        foreach (var pattern in create.Patterns)
        {
            BindCreatedContents(pattern, scope, name);
        }
    }

    private void BindMerge(MergeClause merge, Scope scope)
    {
        DeclareCreated(merge.Pattern, scope, "MERGE");
        BindCreatedContents(merge.Pattern, scope, "MERGE");
        foreach (var action in merge.Actions)
        {
            BindSetItems(action.Items, scope);
        }
    }

    private void DeclareCreated(PathPattern pattern, Scope scope, string clause)
    {
        if (pattern.Selector is not null)
        {
            throw Error(
                pattern.Selector.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction
                    ? $"shortestPath(...) cannot be used to {clause}"
                    : $"Path selectors are not allowed in a {clause} clause, but only in a MATCH clause.",
                "UnexpectedSyntax",
                pattern.Selector);
        }

        foreach (var element in pattern.Elements)
        {
            switch (element)
            {
                case NodePattern node:
                    DeclareCreatedNode(node, scope, alone: pattern.Elements.Count == 1);
                    break;
                case RelationshipPattern relationship:
                    DeclareCreatedRelationship(relationship, scope, clause);
                    break;
                case ParenthesizedPath:
                    throw Error(
                        $"Quantified path patterns are not allowed in a {clause} clause, but only in a MATCH clause.", "UnexpectedSyntax", element);
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

    // A bound node may be an end of what is made, but it cannot be made again or described anew.
    private void DeclareCreatedNode(NodePattern node, Scope scope, bool alone)
    {
        if (node.Variable is not { } variable)
        {
            return;
        }

        if (!scope.TryFind(variable.Name, out var known))
        {
            scope.Put(variable.Name, CypherType.Node);
            return;
        }

        if (alone || node is not { Labels: null, Properties: null })
        {
            throw AlreadyDeclared(variable);
        }

        if (!TypeRules.CanBe(known, TypeKind.Node))
        {
            throw Conflict(variable, known, "Node");
        }
    }

    private void DeclareCreatedRelationship(RelationshipPattern relationship, Scope scope, string clause)
    {
        if (relationship.Quantifier is not null)
        {
            throw Error(
                $"Quantified path patterns are not allowed in a {clause} clause, but only in a MATCH clause.", "UnexpectedSyntax", relationship);
        }

        if (relationship.Variable is { } variable && scope.Has(variable.Name))
        {
            throw AlreadyDeclared(variable);
        }

        if (relationship.Length is not null)
        {
            throw Refuse($"Variable length relationships cannot be used in {clause}", "CreatingVarLength", relationship);
        }

        if (relationship.Types is not (LabelName or DynamicLabel))
        {
            throw Refuse(
                relationship.Types is null
                    ? $"Exactly one relationship type must be specified for {clause}. Did you forget to prefix your relationship type with a ':'?"
                    : $"A single relationship type must be specified for {clause}",
                "NoSingleRelationshipType",
                relationship);
        }

        if (relationship.Direction == RelationshipDirection.Either && clause != "MERGE")
        {
            throw Refuse($"Only directed relationships are supported in {clause}", "RequiresDirectedRelationship", relationship);
        }

        if (relationship.Variable is { } declared)
        {
            scope.Put(declared.Name, CypherType.Relationship);
        }
    }

    private void BindCreatedContents(PathPattern pattern, Scope scope, string clause)
    {
        foreach (var element in pattern.Elements)
        {
            var (labels, properties, where) = element switch
            {
                NodePattern node => (node.Labels, node.Properties, node.Where),
                RelationshipPattern relationship => (relationship.Types, relationship.Properties, relationship.Where),
                _ => default,
            };
            if (where is not null)
            {
                throw Error(
                    $"Pattern predicates are not allowed in a {clause} clause, but only in a MATCH clause or inside a pattern comprehension",
                    "UnexpectedSyntax",
                    where);
            }

            BindCreatedLabels(labels, scope, clause);
            BindPatternProperties(properties, scope, clause);
        }
    }

    private void BindCreatedLabels(LabelExpression? labels, Scope scope, string clause)
    {
        switch (labels)
        {
            case null or LabelName:
                break;
            case DynamicLabel label:
                BindDynamicLabel(label, scope);
                break;
            case LabelAnd and:
                foreach (var operand in and.Operands)
                {
                    BindCreatedLabels(operand, scope, clause);
                }

                break;
            default:
                throw Refuse(
                    $"Label expressions in patterns are not allowed in a {clause} clause, but only in a MATCH clause and in expressions",
                    "UnexpectedSyntax",
                    labels);
        }
    }

    private CypherSemanticException Refuse(string problem, string detail, SyntaxNode at) =>
        new(problem, detail, context.Text, at.Span) { GqlStatus = "50N42" };
}
