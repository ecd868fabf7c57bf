using System.Collections.Concurrent;
using Cartography.GraphDb.Storage;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>
/// Plans by text, each for a form of the graph: its schema, and roughly how large it is. A plan that was made for another form is made anew,
/// and a text is checked again for parameters of other types.
/// </summary>
internal sealed class StatementCache(int capacity)
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public PreparedStatement Get(GraphEngine engine, GraphView graph, string text, MapValue parameters)
    {
        var form = GraphForm.Of(graph);

        if (_entries.TryGetValue(text, out var known) && known.Form == form && known.Types.Covers(parameters))
        {
            return known.Prepared;
        }

        var statement = known?.Prepared.Bound.Statement ?? StatementPlanner.Parse(engine, text);
        var bound = StatementPlanner.Bind(engine, statement, text, parameters);
        var plan = known?.Form == form ? known.Prepared.Plan : StatementPlanner.Plan(engine, graph, statement, text);
        var prepared = new PreparedStatement(bound, plan);

        if (_entries.Count >= capacity)
        {
            // Rare, and all that were used lately come back at once: simpler than an order of use that every look-up would have to keep.
            _entries.Clear();
        }

        _entries[text] = new Entry(prepared, form, new ParameterKinds(bound.Parameters, parameters));
        return prepared;
    }

    /// <summary>Forgets all plans.</summary>
    public void Clear() => _entries.Clear();

    private sealed record Entry(PreparedStatement Prepared, GraphForm Form, ParameterKinds Types);
}
