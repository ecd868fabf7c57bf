using System.Runtime.CompilerServices;
using Cartography.GraphDb.Execution.Operators;
using Cartography.GraphDb.Execution.Statements;
using Cartography.GraphDb.Functions;
using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution;

/// <summary>What one running plan works on: the slots of its row, the graph it sees, and what it may use. One thread at a time.</summary>
internal sealed class Frame
{
    private readonly ExecutablePlan _plan;
    private readonly Operator?[] _subplans;
    private readonly QueryDeadline _deadline;
    private uint _ticks;

    public Frame(ExecutablePlan plan, StatementContext statement)
    {
        _plan = plan;
        _subplans = new Operator?[plan.Subplans.Count];
        _deadline = statement.Deadline;
        Statement = statement;
        Slots = new Value[plan.SlotCount];
        Graph = statement.Graph;
        Parameters = statement.Parameters;
        Functions = statement.Functions;
        Memory = statement.Functions.Memory;
        Counters = statement.Counters;
    }

    /// <summary>The row.</summary>
    public Value[] Slots { get; }

    /// <summary>What is around the plan: transaction, session, database.</summary>
    public StatementContext Statement { get; }

    /// <summary>The graph as the statement sees it.</summary>
    public GraphView Graph { get; set; }

    public MapValue Parameters { get; }

    public FunctionContext Functions { get; }

    public QueryMemory Memory { get; }

    public QueryCounters Counters { get; }

    /// <summary>Reads of the store, counted for PROFILE.</summary>
    public long Hits { get; set; }

    /// <summary>Counts rows and reads of each step when the statement is profiled.</summary>
    public PlanProfile? Profile { get; init; }

    /// <summary>Where the statement writes. Fails where it must not.</summary>
    public WriteTransaction Writer => Statement.Writer;

    /// <summary>Now and then asks whether the query is to end. To be called in every loop that may run long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Tick()
    {
        if ((++_ticks & 0x1FF) == 0)
        {
            _deadline.Check();
        }
    }

    /// <summary>The running steps of a subquery; made when it is first asked for.</summary>
    public Operator Subplan(Subplan subplan) => _subplans[subplan.Index] ??= new PhysicalMapping(Profile).Map(subplan.Plan);

    /// <summary>
    /// A list, after a look at how deep and large it is. What it holds twice counts twice: thirty levels of [x, x] take little memory, and are a walk
    /// that never ends for whoever compares or sends them.
    /// </summary>
    public ListValue Bounded(ListValue list)
    {
        CheckDepth(list.Depth);
        CheckSize(list.EstimatedBytes);
        return list;
    }

    /// <summary>A map, after a look at how deep and large it is.</summary>
    public MapValue Bounded(MapValue map)
    {
        CheckDepth(map.Depth);
        CheckSize(map.EstimatedBytes);
        return map;
    }

    /// <summary>Fails when a list of so many items would be too long, or too large for the query's memory.</summary>
    public void EnsureListRoom(long items)
    {
        if (items > Functions.Limits.ListItems)
        {
            throw new QueryException(
                StatusCodes.OutOfMemory, $"A list of {items:N0} items would be made, and a list may have {Functions.Limits.ListItems:N0}. Work on fewer items, or raise the limit.");
        }

        Memory.EnsureRoomFor(items * 24);
    }

    // Only what no query could hold: a list of what is held already takes no memory of its own.
    private void CheckSize(long bytes)
    {
        if (bytes > Functions.Limits.MemoryBytes)
        {
            Memory.EnsureRoomFor(bytes);
        }
    }

    private void CheckDepth(int depth)
    {
        if (depth > Functions.Limits.NestingDepth)
        {
            throw new QueryException(
                StatusCodes.ArgumentError, $"Lists and maps are nested {depth} deep, and may be {Functions.Limits.NestingDepth} deep. Build them flatter, or raise the limit.");
        }
    }
}
