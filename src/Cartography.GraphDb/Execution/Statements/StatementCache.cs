using System.Collections.Concurrent;
using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Storage;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>
/// Plans by text, each for a form of the graph: its schema, and roughly how large it is. A plan that was made for another form is made anew.
/// </summary>
internal sealed class StatementCache(int capacity)
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public PreparedStatement Get(string text, GraphView graph, Func<Statement> parse, Func<Statement, ExecutablePlan> plan)
    {
        var form = GraphForm.Of(graph);

        if (_entries.TryGetValue(text, out var known) && known.Form == form)
        {
            return known.Prepared;
        }

        var statement = known?.Prepared.Statement ?? parse();
        var prepared = new PreparedStatement(statement, plan(statement));

        if (_entries.Count >= capacity)
        {
            // Rare, and all that were used lately come back at once: simpler than an order of use that every look-up would have to keep.
            _entries.Clear();
        }

        _entries[text] = new Entry(prepared, form);
        return prepared;
    }

    /// <summary>Forgets all plans.</summary>
    public void Clear() => _entries.Clear();

    private sealed record Entry(PreparedStatement Prepared, GraphForm Form);
}
