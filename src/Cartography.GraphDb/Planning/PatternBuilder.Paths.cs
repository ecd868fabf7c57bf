using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.Values;

namespace Cartography.GraphDb.Planning;

internal sealed partial class PatternBuilder
{
    private void AddPath(PathPattern pattern, List<Expression> where)
    {
        var kind = pattern.Selector?.Kind ?? PathSelectorKind.All;

        if (kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction)
        {
            AddShortest(pattern, kind == PathSelectorKind.AllShortestPathsFunction, true, where);
        }
        else if (kind == PathSelectorKind.All)
        {
            AddNamedPath(pattern, AddElements(pattern.Elements).Parts);
        }
        else if (IsSimple(pattern) && kind is not PathSelectorKind.ShortestGroups && IsOne(pattern.Selector!.Count))
        {
            AddShortest(pattern, kind == PathSelectorKind.AllShortest, false, where);
        }
        else
        {
            AddSelected(pattern);
        }
    }

    // Between two bound nodes one repeated relationship is searched from both sides.
    private bool IsSimple(PathPattern pattern) =>
        pattern.Elements is [NodePattern left, RelationshipPattern { Where: null } relationship, NodePattern right]
        && (relationship.Length ?? (object?)relationship.Quantifier) is not null
        && MinimumOf(relationship) <= 1
        && _bound.Contains(_slots[left]) && _bound.Contains(_slots[right]) && _slots[left] != _slots[right];

    private static bool IsOne(Expression? count) => count is null || (count is Literal { Value.Kind: ValueKind.Integer } literal && literal.Value.AsInteger() == 1);

    private void AddNamedPath(PathPattern pattern, List<PathPart> parts)
    {
        if (pattern.Variable is { } variable)
        {
            var slot = _context.Slots.Allocate(variable.Name);
            _scope = _scope.With(variable.Name, slot);
            _paths.Add(new(slot, new PathEvaluator(parts), variable.Name));
        }
    }

    private PathShape AddElements(SyntaxList<PathElement> elements)
    {
        var parts = new List<PathPart>();
        var current = -1;

        for (var i = 0; i < elements.Count; i++)
        {
            switch (elements[i])
            {
                case NodePattern node:
                    current = Node(node);
                    Start(parts, current);
                    break;
                case ParenthesizedPath { Quantifier: null } part:
                    var inner = AddElements(part.Pattern.Elements);
                    parts.AddRange(parts.Count > 0 ? inner.Parts.Skip(1) : inner.Parts);
                    _conditions.AddRange(_compiler.Conditions(part.Where, _scope));
                    current = inner.Last;
                    break;
                case RelationshipPattern relationship:
                    var right = (NodePattern)elements[++i];
                    parts.Add(Relationship(relationship, current, _slots[right]));
                    current = Node(right);
                    break;
                case ParenthesizedPath part:
                    current = current < 0 ? Anonymous() : current;
                    Start(parts, current);
                    var next = i + 1 < elements.Count && elements[i + 1] is NodePattern following ? _slots[following] : Anonymous();
                    parts.Add(Repeat(part, current, next));

                    if (i + 1 < elements.Count && elements[i + 1] is NodePattern end)
                    {
                        Node(end);
                        i++;
                    }

                    current = next;
                    break;
            }
        }

        return new(parts, current);
    }

    private static void Start(List<PathPart> parts, int node)
    {
        if (parts.Count == 0)
        {
            parts.Add(new PathPart(node, PathPartKind.Node));
        }
    }

    private int Anonymous()
    {
        var slot = _context.Slots.AllocateAnonymous();
        _nodes.Add(slot, new PatternNode(slot, _context.Slots.NameOf(slot)));
        return slot;
    }

    private int Node(NodePattern node)
    {
        var slot = _slots[node];
        _nodes.TryAdd(slot, new PatternNode(slot, _context.Slots.NameOf(slot)));
        AddConditions(node.Labels, node.Properties, slot, _conditions);
        _conditions.AddRange(_compiler.Conditions(node.Where, _scope));
        return slot;
    }

    private void AddConditions(LabelExpression? labels, Expression? properties, int slot, List<Condition> conditions)
    {
        var entity = new SlotEvaluator(slot);
        var name = _context.Slots.NameOf(slot);

        foreach (var label in labels is LabelAnd all ? all.Operands : labels is null ? Enumerable.Empty<LabelExpression>() : [labels])
        {
            conditions.Add(new(_compiler.Labels(label, entity, _scope), $"{name}:{_context.TextOf(label)}"));
        }

        if (properties is MapExpression map)
        {
            foreach (var entry in map.Entries)
            {
                var test = new EqualsEvaluator(new PropertyEvaluator(entity, entry.Key), _compiler.Compile(entry.Value, _scope), false);
                conditions.Add(new(test, $"{name}.{entry.Key} = {_context.TextOf(entry.Value)}"));
            }
        }
        else if (properties is not null)
        {
            conditions.Add(new(new PropertiesMatchEvaluator(entity, _compiler.Compile(properties, _scope)), $"{name} {_context.TextOf(properties)}"));
        }
    }
}
