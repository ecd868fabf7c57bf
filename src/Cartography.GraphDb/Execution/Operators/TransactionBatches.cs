using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>
/// Runs the right side for the rows of the left side in batches, each committed by itself. The left side is taken whole first, so that
/// it does not see what the batches write.
/// </summary>
internal sealed class TransactionBatches(
    Operator left, Operator right, Evaluator batchSize, OnError onError, int statusSlot, bool hasRows, int[] kept, int[] returned) : Operator
{
    private readonly RowBuffer _input = new(kept);
    private readonly RowBuffer _output = new(statusSlot < 0 ? [.. kept, .. returned] : [.. kept, .. returned, statusSlot]);
    private int _nextInput;
    private int _nextOutput;
    private bool _read;
    private bool _broken;

    public override void Open(Frame frame)
    {
        _input.Clear(frame);
        _output.Clear(frame);
        (_nextInput, _nextOutput, _read, _broken) = (0, 0, false, false);
        left.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        if (!_read)
        {
            while (left.MoveNext(frame))
            {
                frame.Tick();
                _input.Add(frame);
            }

            _read = true;
        }

        while (_nextOutput == _output.Count)
        {
            if (_nextInput == _input.Count)
            {
                return false;
            }

            _output.Clear(frame);
            _nextOutput = 0;
            RunBatch(frame);
        }

        _output.Restore(frame, _nextOutput++);
        return true;
    }

    private void RunBatch(Frame frame)
    {
        var size = RowCount.Of(batchSize, frame, "OF ROWS");

        if (size == 0)
        {
            throw new QueryException(StatusCodes.ArgumentError, "Invalid batch size: IN TRANSACTIONS OF takes at least 1 row.", "22N02");
        }

        var first = _nextInput;
        _nextInput = (int)Math.Min(_input.Count, first + size);

        if (_broken)
        {
            AddFailed(frame, first, Status("", started: false, committed: false, null));
            return;
        }

        var before = frame.Counters.Copy();

        try
        {
            for (var row = first; row < _nextInput; row++)
            {
                _input.Restore(frame, row);
                RunRow(frame);
            }

            frame.Graph = frame.Statement.CommitAndContinue();
            frame.Counters.TransactionsCommitted++;
            SetStatus(Status(frame.Statement.TransactionId, started: true, committed: true, null), frame);
        }
        catch (QueryException failure) when (onError is OnError.Continue or OnError.Break && !failure.EndsQuery)
        {
            frame.Counters.Set(before);
            frame.Graph = frame.Statement.RollBackAndContinue();
            _broken = onError == OnError.Break;
            _output.Clear(frame);
            AddFailed(frame, first, Status(frame.Statement.TransactionId, started: true, committed: false, failure.Message));
        }
    }

    private void RunRow(Frame frame)
    {
        right.Open(frame);

        while (right.MoveNext(frame))
        {
            frame.Tick();

            if (hasRows)
            {
                _output.Add(frame);
            }
        }

        if (!hasRows)
        {
            _output.Add(frame);
        }
    }

    private void AddFailed(Frame frame, int first, Value status)
    {
        for (var row = first; row < _nextInput; row++)
        {
            _input.Restore(frame, row);

            foreach (var slot in returned)
            {
                frame.Slots[slot] = Value.Null;
            }

            if (statusSlot >= 0)
            {
                frame.Slots[statusSlot] = status;
            }

            _output.Add(frame);
        }
    }

    private void SetStatus(Value status, Frame frame)
    {
        if (statusSlot < 0)
        {
            return;
        }

        for (var row = 0; row < _output.Count; row++)
        {
            _output.Row(row)[^1] = status;
        }
    }

    private static Value Status(string id, bool started, bool committed, string? error) => Value.From(MapValue.Of(
        ("started", started), ("committed", committed), ("transactionId", started ? Value.From(id) : Value.Null), ("errorMessage", Value.From(error))));
}
