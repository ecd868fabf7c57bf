using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning;

internal sealed partial class PatternBuilder
{
    private static long MinimumOf(RelationshipPattern relationship) =>
        relationship.Quantifier?.Minimum ?? relationship.Length?.Minimum ?? 1;

    private static long MaximumOf(RelationshipPattern relationship) =>
        (relationship.Quantifier is { } quantifier ? quantifier.Maximum : relationship.Length?.Maximum) ?? long.MaxValue;

    // A list of names is asked of the store; anything else is a condition on each relationship.
    private static IReadOnlyList<string>? TypeNames(LabelExpression? types) => types switch
    {
        LabelName name => [name.Name],
        LabelOr any when any.Operands.All(operand => operand is LabelName) => [.. any.Operands.Select(operand => ((LabelName)operand).Name).Distinct()],
        _ => null,
    };

    private PathPart Relationship(RelationshipPattern relationship, int left, int right)
    {
        var slot = _slots[relationship];
        var types = TypeNames(relationship.Types);

        if (relationship.Length is not null || relationship.Quantifier is not null)
        {
            _connections.Add(VariableLength(relationship, left, right));
            _trails.Add(new(slot, types, true));
            CompareWithBound(relationship, slot);
            return new(slot, PathPartKind.Relationships);
        }

        _connections.Add(new PatternRelationship(slot, left, right, relationship.Direction, types, _context.Slots.NameOf(slot)));
        AddConditions(types is null && relationship.Types is not LabelWildcard ? relationship.Types : null, relationship.Properties, slot, _conditions);
        _conditions.AddRange(_compiler.Conditions(relationship.Where, _scope));
        _trails.Add(new(slot, types, false));
        return new(slot, PathPartKind.Relationship);
    }

    private void CompareWithBound(RelationshipPattern relationship, int slot)
    {
        if (relationship.Variable is { } list && _outer.TryFind(list.Name, out var bound))
        {
            _conditions.Add(new(new EqualsEvaluator(new SlotEvaluator(slot), new SlotEvaluator(bound), false), list.Name));
        }
    }

    private PatternVariableLength VariableLength(RelationshipPattern relationship, int left, int right)
    {
        var step = _context.Slots.AllocateAnonymous();
        var node = _context.Slots.AllocateAnonymous();
        var types = TypeNames(relationship.Types);
        var conditions = new List<Condition>();
        AddConditions(types is null && relationship.Types is not LabelWildcard ? relationship.Types : null, relationship.Properties, step, conditions);

        if (relationship.Where is not null)
        {
            var scope = relationship.Variable is null ? _scope : _scope.WithLocal(relationship.Variable.Name, step);
            conditions.AddRange(_compiler.Conditions(relationship.Where, scope));
        }

        var slot = _slots[relationship];
        return new(
            slot, left, right, relationship.Direction, types, MinimumOf(relationship), MaximumOf(relationship), step, node, conditions, _context.Slots.NameOf(slot));
    }

    private PathPart Repeat(ParenthesizedPath part, int left, int right)
    {
        var builder = new PatternBuilder(_context, _compiler, WithoutGroups(part.Pattern), true);
        var pattern = builder.Build([part.Pattern with { Variable = null }], part.Where);
        var elements = builder._paths.Count == 0 ? builder.StepElements(part.Pattern) : [];
        var groups = PatternVariables.Of(part.Pattern)
            .Select(name => new GroupVariable(pattern.Scope.Names[name], _groups[name]))
            .ToList();
        var path = _context.Slots.AllocateAnonymous();
        _connections.Add(new PatternRepeat(
            left,
            right,
            pattern.Graph,
            builder.FirstNode(part.Pattern),
            builder.LastNode(part.Pattern),
            part.Quantifier!.Minimum,
            part.Quantifier.Maximum ?? long.MaxValue,
            groups,
            [.. builder._trails.Select(trail => trail.Slot)],
            path,
            elements,
            _context.TextOf(part)));
        _trails.Add(new(path, null, true));
        return new(path, PathPartKind.Elements);
    }

    private Scope WithoutGroups(PathPattern pattern) =>
        _scope with { Names = _scope.Names.RemoveRange(PatternVariables.Of(pattern)) };

    private int FirstNode(PathPattern pattern) => _slots[pattern.Elements[0]];

    private int LastNode(PathPattern pattern) => _slots[pattern.Elements[^1]];

    private List<int> StepElements(PathPattern pattern) => [.. pattern.Elements.Skip(1).Select(element => _slots[element])];

    private void AddDifferences()
    {
        for (var i = 0; i < _trails.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (_trails[i].MayMeet(_trails[j]) && (_trails[i].IsList || _trails[j].IsList || _trails[i].Slot != _trails[j].Slot))
                {
                    var test = new DifferentRelationshipsEvaluator(_trails[j].Slot, _trails[i].Slot);
                    _conditions.Add(new(test, $"NOT {_context.Slots.NameOf(_trails[j].Slot)} = {_context.Slots.NameOf(_trails[i].Slot)}"));
                }
            }
        }
    }
}
