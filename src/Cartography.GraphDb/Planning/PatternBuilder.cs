using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Planning.Compiling;

namespace Cartography.GraphDb.Planning;

/// <summary>Makes a graph of the patterns of a MATCH.</summary>
internal sealed partial class PatternBuilder
{
    private readonly PlanningContext _context;
    private readonly ExpressionCompiler _compiler;
    private readonly Scope _outer;
    private readonly SlotSet _bound;
    private readonly bool _differentRelationships;
    private readonly Dictionary<int, PatternNode> _nodes = [];
    private readonly List<PatternConnection> _connections = [];
    private readonly List<Condition> _conditions = [];
    private readonly List<Assignment> _paths = [];
    private readonly List<Trail> _trails = [];
    private readonly Dictionary<SyntaxNode, int> _slots = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);
    private Scope _scope;

    /// <summary>Slots that elements have already, as those of a MERGE that also creates them.</summary>
    public IReadOnlyDictionary<SyntaxNode, int>? Known { get; init; }

    public PatternBuilder(PlanningContext context, ExpressionCompiler compiler, Scope outer, bool differentRelationships)
    {
        _context = context;
        _compiler = compiler;
        _outer = outer;
        _scope = outer;
        _bound = outer.Slots;
        _differentRelationships = differentRelationships;
    }

    /// <summary>The graph of some paths with the conditions of a WHERE.</summary>
    public BuiltPattern Build(IReadOnlyList<PathPattern> patterns, Expression? where)
    {
        // All names first: a property of one element may read another that stands behind it.
        foreach (var pattern in patterns)
        {
            Declare(pattern);
        }

        var whereParts = Parts(where).ToList();

        foreach (var pattern in patterns)
        {
            AddPath(pattern, whereParts);
        }

        foreach (var part in whereParts)
        {
            _conditions.AddRange(_compiler.Conditions(part, _scope));
        }

        if (_differentRelationships)
        {
            AddDifferences();
        }

        return Separated();
    }

    private static IEnumerable<Expression> Parts(Expression? where) => where switch
    {
        null => [],
        AndExpression all => all.Operands.SelectMany(Parts),
        _ => [where],
    };

    private BuiltPattern Separated()
    {
        var paths = new SlotSet(_paths.Select(path => path.Slot));
        var early = _conditions.Where(condition => !condition.Slots.Overlaps(paths)).ToList();
        var late = _conditions.Where(condition => condition.Slots.Overlaps(paths)).ToList();
        return new(new QueryGraph([.. _nodes.Values], _connections, early, _bound), _paths, late, _scope);
    }

    private void Declare(PathPattern pattern)
    {
        foreach (var element in pattern.Elements)
        {
            switch (element)
            {
                case NodePattern node:
                    Declare(node, node.Variable);
                    break;
                case RelationshipPattern { Quantifier: null, Length: null } relationship:
                    Declare(relationship, relationship.Variable);
                    break;
                case RelationshipPattern relationship:
                    // A list that is bound already is compared with what is found.
                    DeclareNew(relationship, relationship.Variable is { } list && !_outer.Names.ContainsKey(list.Name) ? list : null);
                    break;
                case ParenthesizedPath { Quantifier: null } part:
                    Declare(part.Pattern);
                    break;
                case ParenthesizedPath part:
                    DeclareGroups(part);
                    break;
            }
        }
    }

    private void Declare(SyntaxNode element, Variable? variable)
    {
        if (variable is not null && _scope.TryFind(variable.Name, out var known))
        {
            _slots[element] = known;
        }
        else
        {
            DeclareNew(element, variable);
        }
    }

    private void DeclareNew(SyntaxNode element, Variable? variable)
    {
        var slot = Known is not null && Known.TryGetValue(element, out var known) ? known
            : variable is null ? _context.Slots.AllocateAnonymous() : _context.Slots.Allocate(variable.Name);
        _slots[element] = slot;

        if (variable is not null)
        {
            _scope = _scope.With(variable.Name, slot);
        }
    }

    private void DeclareGroups(ParenthesizedPath part)
    {
        foreach (var name in PatternVariables.Of(part.Pattern))
        {
            var slot = _context.Slots.Allocate(name);
            _groups[name] = slot;
            _scope = _scope.With(name, slot);
        }
    }
}
