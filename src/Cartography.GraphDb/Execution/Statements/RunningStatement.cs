using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Operators;
using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>A statement while its rows are read.</summary>
internal sealed class RunningStatement
{
    private readonly PreparedStatement _prepared;
    private readonly StatementContext _context;
    private readonly Frame? _frame;
    private readonly Operator? _root;
    private readonly PlanProfile? _profile;
    private readonly long _called;
    private readonly long _available;
    private readonly Func<Value[]?> _next;
    private bool _opened;

    public RunningStatement(PreparedStatement prepared, StatementContext context, long called)
    {
        _prepared = prepared;
        _context = context;
        _called = called;
        Columns = [.. prepared.Plan.Columns.Select(column => column.Name)];

        if (prepared.Mode != ExecutionMode.Explain)
        {
            _profile = prepared.Mode == ExecutionMode.Profile ? new PlanProfile() : null;
            _frame = new Frame(prepared.Plan, context) { Profile = _profile };
            _root = new PhysicalMapping(_profile).Map(prepared.Plan.Root);
        }

        _next = NextRow;
        _available = context.Engine.Clock.GetTimestamp();
    }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>Whether it must run to its end whoever reads its rows.</summary>
    public bool Writes => _root is not null && (_prepared.Plan.Mode != PlanMode.Read || _prepared.Mode == ExecutionMode.Profile);

    /// <summary>The next row with the contents of its nodes, or nothing at the end.</summary>
    public Value[]? Next() => _context.Transaction.Use(_next);

    private Value[]? NextRow()
    {
        if (_root is null || _frame is null)
        {
            return null;
        }

        if (!_opened)
        {
            _context.Deadline.Check();
            _opened = true;
            _root.Open(_frame);
        }

        if (!_root.MoveNext(_frame))
        {
            return null;
        }

        var columns = _prepared.Plan.Columns;
        var row = new Value[columns.Count];

        for (var i = 0; i < row.Length; i++)
        {
            row[i] = ResultContents.Attach(_frame.Slots[columns[i].Slot], _frame.Graph);
        }

        return row;
    }

    /// <summary>Ends the statement, and its transaction if that is its own.</summary>
    public async ValueTask EndAsync(CancellationToken cancel)
    {
        if (!_context.Transaction.IsExplicit)
        {
            await _context.Transaction.CommitAsync(cancel);
        }
    }

    public void Fail() => _context.Transaction.Fail();

    /// <summary>Drops the rest; a transaction that is the statement's own is rolled back.</summary>
    public void Abandon()
    {
        if (!_context.Transaction.IsExplicit)
        {
            _context.Transaction.Rollback();
        }
    }

    public QuerySummary Summary()
    {
        var clock = _context.Engine.Clock;
        var plan = _prepared.Mode == ExecutionMode.Run ? null : new PlanDescriber(_prepared.Plan, _profile).Describe();
        return new QuerySummary(
            _context.Counters, _prepared.Bound.Type, plan, _profile is not null, _prepared.Bound.Notifications, clock.GetElapsedTime(_called, _available), clock.GetElapsedTime(_available));
    }

}
