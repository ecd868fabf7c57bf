using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning;

internal sealed partial class PatternBuilder
{
    private void AddShortest(PathPattern pattern, bool all, bool failWhenSame, List<Expression> where)
    {
        var (left, relationship, right) = ((NodePattern)pattern.Elements[0], (RelationshipPattern)pattern.Elements[1], (NodePattern)pattern.Elements[2]);
        var connection = relationship.Length is null && relationship.Quantifier is null
            ? VariableLength(relationship with { Length = new(1, 1) }, Node(left), Node(right))
            : VariableLength(relationship, Node(left), Node(right));

        if (failWhenSame && connection.Min > 1)
        {
            throw new QueryException(
                StatusCodes.SyntaxError, "shortestPath(...) does not support a minimal length different from 0 or 1", "42I12")
            { Offset = relationship.Span.Start };
        }

        var parts = new List<PathPart> { new(connection.Left, PathPartKind.Node), new(connection.Slot, PathPartKind.Relationships) };
        var conditions = new List<Condition>();
        AddNamedPath(pattern, parts);

        if (pattern.Variable is { } variable)
        {
            var path = _scope.Names[variable.Name];
            var steps = new List<Condition>(connection.StepConditions);

            foreach (var part in where.Where(part => PathCondition.IsAbout(part, variable.Name)).ToList())
            {
                where.Remove(part);

                if (PathCondition.AsStep(part, variable.Name) is var (name, test))
                {
                    steps.AddRange(_compiler.Conditions(test, _scope.WithLocal(name, connection.StepRelationship)));
                }
                else
                {
                    conditions.AddRange(_compiler.Conditions(part, _scope)
                        .Select(condition => condition with { Test = new LetEvaluator(path, new PathEvaluator(parts), condition.Test) }));
                }
            }

            connection = connection with { StepConditions = steps };
        }

        _connections.Add(connection with { Shortest = new(all, failWhenSame, conditions) });
    }

    private void AddSelected(PathPattern pattern)
    {
        var builder = new PatternBuilder(_context, _compiler, _scope with { Names = _scope.Names.RemoveRange(OwnNames(pattern)) }, true);
        builder.Declare(pattern);
        var shape = builder.AddElements(pattern.Elements);
        builder.AddDifferences();
        var inner = builder.Separated();

        foreach (var name in PatternVariables.Of(pattern))
        {
            _scope = _scope with { Names = _scope.Names.SetItem(name, inner.Scope.Names[name]) };
        }

        var elements = shape.Parts;
        var length = _context.Slots.AllocateAnonymous();
        var ends = (Left: elements[0].Slot, Right: shape.Last);
        var kept = inner.Graph.Assigned.Append(length).Distinct().ToList();
        var count = pattern.Selector!.Count is { } number ? _compiler.Compile(number, Scope.Empty) : new ConstantEvaluator(1L);

        foreach (var end in new[] { ends.Left, ends.Right })
        {
            _nodes.TryAdd(end, new PatternNode(end, _context.Slots.NameOf(end)));
        }

        _connections.Add(new PatternSelected(
            ends.Left, ends.Right, inner.Graph, pattern.Selector.Kind, count, new(length, new PathLengthEvaluator(elements), "length"), kept));
        _trails.AddRange(builder._trails);
        AddNamedPath(pattern, elements);
    }

    private IEnumerable<string> OwnNames(PathPattern pattern) => PatternVariables.Of(pattern).Where(name => !_outer.Names.ContainsKey(name));
}
