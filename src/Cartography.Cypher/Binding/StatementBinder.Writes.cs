using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>Writing clauses.</content>
internal sealed partial class StatementBinder
{
    private void BindWritingClause(Clause clause, Scope scope)
    {
        switch (clause)
        {
            case CreateClause create:
                BindCreate(create, scope);
                break;
            case MergeClause merge:
                BindMerge(merge, scope);
                break;
            case SetClause set:
                BindSetItems(set.Items, scope);
                break;
            case RemoveClause remove:
                foreach (var item in remove.Items)
                {
                    BindRemoveItem(item, scope);
                }

                break;
            case DeleteClause delete:
                foreach (var target in delete.Targets)
                {
                    BindDeleted(target, scope);
                }

                break;
            case ForeachClause loop:
                BindForeach(loop, scope);
                break;
        }
    }

    private void BindForeach(ForeachClause loop, Scope scope)
    {
        var list = Bind(loop.List, scope, Allowed.NoAggregates);
        var inner = scope.Copy();
        inner.Put(loop.Variable.Name, TypeRules.ItemOf(list));
        foreach (var clause in loop.Clauses)
        {
            if (!Writes(clause))
            {
                throw Error($"Invalid use of {ClauseNames.Of(clause)} inside FOREACH", "InvalidClauseComposition", clause);
            }

            BindWritingClause(clause, inner);
        }
    }

    private void BindDeleted(Expression target, Scope scope)
    {
        if (target is LabelPredicate)
        {
            throw new CypherSemanticException(
                "DELETE doesn't support removing labels from a node. Try REMOVE.", "InvalidDelete", context.Text, target.Span)
            { GqlStatus = "50N42" };
        }

        var type = Bind(target, scope, Allowed.NoAggregates);
        if (!TypeRules.CanBe(type, TypeKind.Node) && !TypeRules.CanBe(type, TypeKind.Relationship) && !TypeRules.CanBe(type, TypeKind.Path))
        {
            throw Mismatch(target, "Node, Path or Relationship", type);
        }
    }

    private void BindSetItems(SyntaxList<SetItem> items, Scope scope)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case SetPropertyItem property:
                    BindPropertyTarget(property.Target, scope);
                    Bind(property.Value, scope, Allowed.NoAggregates);
                    break;
                case SetAllPropertiesItem all:
                    BindEntity(all.Target, scope);
                    BindTyped(all.Value, CypherType.Map, scope, Allowed.NoAggregates);
                    break;
                case SetLabelsItem labels:
                    BindLabelsToWrite(labels.Target, labels.Labels, scope);
                    break;
            }
        }
    }

    private void BindRemoveItem(RemoveItem item, Scope scope)
    {
        switch (item)
        {
            case RemovePropertyItem property:
                BindPropertyTarget(property.Target, scope);
                break;
            case RemoveLabelsItem labels:
                BindLabelsToWrite(labels.Target, labels.Labels, scope);
                break;
        }
    }

    private void BindPropertyTarget(Expression target, Scope scope)
    {
        switch (target)
        {
            case PropertyAccess access:
                BindOwner(access.Target, scope);
                break;
            case IndexAccess access:
                BindOwner(access.Target, scope);
                var key = Bind(access.Index, scope, Allowed.NoAggregates);
                if (!TypeRules.CanBe(key, TypeKind.String))
                {
                    throw KeyMismatch(access.Index, "node or relationship property key must be given as String", key);
                }

                break;
        }
    }

    private void BindOwner(Expression owner, Scope scope)
    {
        var type = Bind(owner, scope, Allowed.NoAggregates);
        if (!HasProperties(type))
        {
            throw Mismatch(owner, TypeWording.WithProperties, type);
        }
    }

    private void BindEntity(Variable variable, Scope scope)
    {
        var type = BindVariable(variable, scope);
        if (!TypeRules.CanBe(type, TypeKind.Node) && !TypeRules.CanBe(type, TypeKind.Relationship))
        {
            throw Mismatch(variable, "Node or Relationship", type);
        }
    }

    private void BindLabelsToWrite(Variable target, SyntaxList<LabelExpression> labels, Scope scope)
    {
        var type = BindVariable(target, scope);
        if (!TypeRules.CanBe(type, TypeKind.Node))
        {
            throw Mismatch(target, "Node", type);
        }

        foreach (var label in labels.OfType<DynamicLabel>())
        {
            BindDynamicLabel(label, scope);
        }
    }
}
