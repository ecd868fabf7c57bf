using System.Runtime.CompilerServices;
using Cartography.GraphDb.Storage.Records;
using Cartography.GraphDb.Storage.Tables;

namespace Cartography.GraphDb.Storage.Cursors;

/// <summary>
/// Walks the relationships of one node. The chains to walk are looked up when the cursor is made, so that a step is one
/// read. What is written meanwhile is not seen.
/// </summary>
internal struct ExpandCursor
{
    private const int HeadsInPlace = 6;

    private readonly PagedTable<RelationshipRecord>? _relationships;
    private readonly uint _node;
    private readonly bool _skipLoopsIn;
    private readonly Step[]? _steps;
    private Heads _heads;
    private List<Head>? _moreHeads;
    private int _headCount;
    private int _nextHead;
    private uint _next;
    private bool _incoming;
    private uint _relationship;
    private uint _other;
    private uint _typePlusOne;

    public ExpandCursor(PagedTable<RelationshipRecord> relationships, uint node, bool skipLoopsIn)
    {
        _relationships = relationships;
        _node = node;
        _skipLoopsIn = skipLoopsIn;
    }

    private ExpandCursor(Step[] steps) => _steps = steps;

    /// <summary>The relationship that the cursor stands on.</summary>
    public readonly long Relationship => _relationship;

    /// <summary>The node at its other end.</summary>
    public readonly long Other => _other;

    /// <summary>The number of its type.</summary>
    public readonly int Type => (int)_typePlusOne - 1;

    /// <summary>Whether it enters the node that is expanded; false for one that leaves it.</summary>
    public readonly bool IsIncoming => _incoming;

    /// <summary>Adds a chain to walk.</summary>
    public void Add(uint first, bool incoming)
    {
        if (_headCount < HeadsInPlace)
        {
            _heads[_headCount] = new Head(first, incoming);
        }
        else
        {
            (_moreHeads ??= []).Add(new Head(first, incoming));
        }

        _headCount++;
    }

    /// <summary>The same walk, taken now and given again later.</summary>
    public ExpandCursor Taken(int expected)
    {
        var steps = new List<Step>(expected);

        while (MoveNext())
        {
            steps.Add(new Step(_relationship, _other, _typePlusOne, _incoming));
        }

        return new ExpandCursor([.. steps]);
    }

    /// <summary>Goes to the next relationship.</summary>
    public bool MoveNext()
    {
        if (_steps is not null)
        {
            return NextTaken();
        }

        while (true)
        {
            while (_next == 0)
            {
                if (_nextHead == _headCount)
                {
                    return false;
                }

                var head = _nextHead < HeadsInPlace ? _heads[_nextHead] : _moreHeads![_nextHead - HeadsInPlace];
                _nextHead++;
                _next = head.First;
                _incoming = head.Incoming;
            }

            ref readonly var record = ref _relationships![_next];
            _relationship = _next;
            _typePlusOne = record.TypePlusOne;
            _other = _incoming ? record.Start : record.End;
            _next = _incoming ? record.EndNext : record.StartNext;

            if (!(_incoming && _skipLoopsIn && _other == _node))
            {
                return true;
            }
        }
    }

    private bool NextTaken()
    {
        if (_nextHead == _steps!.Length)
        {
            return false;
        }

        var step = _steps[_nextHead++];
        (_relationship, _other, _typePlusOne, _incoming) = (step.Relationship, step.Other, step.TypePlusOne, step.Incoming);
        return true;
    }

    private readonly record struct Head(uint First, bool Incoming);

    private readonly record struct Step(uint Relationship, uint Other, uint TypePlusOne, bool Incoming);

    [InlineArray(HeadsInPlace)]
    private struct Heads
    {
        private Head _first;
    }
}
