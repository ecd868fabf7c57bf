using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Execution.Mutations;
using Cartography.GraphDb.Planning.Compiling;

namespace Cartography.GraphDb.Planning;

/// <summary>Makes mutations of the patterns of a CREATE or MERGE.</summary>
internal sealed class PatternCreation(PlanningContext context, ExpressionCompiler compiler, Scope outer)
{
    private readonly List<Mutation> _mutations = [];
    private readonly List<Mutation> _required = [];
    private readonly Dictionary<SyntaxNode, int> _slots = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether null properties are to be refused.</summary>
    public bool IsMerge { get; init; }

    /// <summary>The names, those of the pattern among them.</summary>
    public Scope Scope { get; private set; } = outer;

    public IReadOnlyList<Mutation> Mutations => _mutations;

    /// <summary>What must hold before anything is created.</summary>
    public IReadOnlyList<Mutation> Required => _required;

    /// <summary>The slot of each element of the patterns.</summary>
    public IReadOnlyDictionary<SyntaxNode, int> SlotsOfElements => _slots;

    public void Add(PathPattern pattern)
    {
        var parts = new List<PathPart>();
        var pending = new List<(RelationshipPattern Relationship, int Left, int Right)>();
        var nodes = pattern.Elements.OfType<NodePattern>().Select(Node).ToList();
        parts.Add(new(nodes[0], PathPartKind.Node));
        var i = 0;

        foreach (var relationship in pattern.Elements.OfType<RelationshipPattern>())
        {
            pending.Add((relationship, nodes[i], nodes[i + 1]));
            i++;
        }

        foreach (var (relationship, left, right) in pending)
        {
            parts.Add(new(Relationship(relationship, left, right), PathPartKind.Relationship));
        }

        if (pattern.Variable is { } variable)
        {
            var slot = context.Slots.Allocate(variable.Name);
            _mutations.Add(new AssignPath(slot, new PathEvaluator(parts)));
            Scope = Scope.With(variable.Name, slot);
        }
    }

    private int Node(NodePattern node)
    {
        if (node.Variable is { } known && Scope.TryFind(known.Name, out var bound))
        {
            return _slots[node] = bound;
        }

        var slot = node.Variable is null ? context.Slots.AllocateAnonymous() : context.Slots.Allocate(node.Variable.Name);
        var labels = LabelNamesOf.Labels(node.Labels is null ? [] : [node.Labels], compiler, Scope);
        _mutations.Add(new CreateNode(slot, labels, Properties(node.Properties, "node")));
        _slots[node] = slot;
        Scope = node.Variable is null ? Scope : Scope.With(node.Variable.Name, slot);
        return slot;
    }

    private int Relationship(RelationshipPattern relationship, int left, int right)
    {
        var slot = relationship.Variable is null ? context.Slots.AllocateAnonymous() : context.Slots.Allocate(relationship.Variable.Name);
        var (from, to) = relationship.Direction == RelationshipDirection.Incoming ? (right, left) : (left, right);
        var (type, dynamic) = relationship.Types switch
        {
            LabelName name => (name.Name, null),
            DynamicLabel label => ("", compiler.Compile(label.Expression, Scope)),
            _ => throw new QueryException(StatusCodes.SyntaxError, "A single relationship type must be specified for CREATE and MERGE", "42I11") { Offset = relationship.Span.Start },
        };
        _mutations.Add(new CreateRelationship(slot, type, dynamic, from, to, Properties(relationship.Properties, "relationship"), IsMerge));
        _slots[relationship] = slot;
        Scope = relationship.Variable is null ? Scope : Scope.With(relationship.Variable.Name, slot);
        return slot;
    }

    private NewProperties Properties(Expression? properties, string what)
    {
        var (keys, values, map) = properties switch
        {
            null => (Array.Empty<string>(), Array.Empty<Evaluator>(), null),
            MapExpression literal => (
                [.. literal.Entries.Select(entry => entry.Key)], [.. literal.Entries.Select(entry => compiler.Compile(entry.Value, Scope))], null),
            _ => (Array.Empty<string>(), Array.Empty<Evaluator>(), compiler.Compile(properties, Scope)),
        };

        if (IsMerge && properties is not null)
        {
            _required.Add(new RequireProperties(what, keys, values, map));
        }

        return new NewProperties(keys, values, map);
    }
}
