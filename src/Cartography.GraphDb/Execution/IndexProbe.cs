using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Storage.Cursors;
using Cartography.Values;

namespace Cartography.GraphDb.Execution;

/// <summary>Asks an index what a request says, for one row after another.</summary>
internal sealed class IndexProbe(IndexSeekRequest request)
{
    private readonly Value[] _values = new Value[request.Equal.Count];
    private readonly HashSet<Value> _tried = new(ValueEquivalence.Instance);
    private IndexCursor _found;
    private ListValue _candidates = ListValue.Empty;
    private long _next;
    private bool _active;

    /// <summary>What was found.</summary>
    public long Current => _found.Current;

    public void Reset()
    {
        _active = false;
        _candidates = ListValue.Empty;
        _next = 0;
    }

    public bool MoveNext(Frame frame, IndexLookup access)
    {
        while (true)
        {
            if (_active && _found.MoveNext())
            {
                return true;
            }

            if (_next >= _candidates.LongCount)
            {
                return _active = false;
            }

            var candidate = _candidates[_next++];
            frame.Tick();
            _active = !candidate.IsNull && _tried.Add(candidate);

            if (_active)
            {
                _found = frame.Graph.Seek(access.Index, candidate);
            }
        }
    }

    public void Begin(Frame frame, IndexLookup access)
    {
        Reset();

        if (request.AnyOf)
        {
            _candidates = Lists.Of(request.Equal[0].Evaluate(frame));
            _tried.Clear();
            return;
        }

        _active = true;

        if (request.Equal.Count > 0)
        {
            for (var i = 0; i < _values.Length; i++)
            {
                _values[i] = request.Equal[i].Evaluate(frame);
            }

            _found = frame.Graph.Seek(access.Index, _values);
        }
        else if (request.Prefix is { } prefix)
        {
            var text = prefix.Evaluate(frame);
            _active = text.Kind == ValueKind.String;
            _found = _active ? frame.Graph.SeekPrefix(access.Index, text.AsString()) : default;
        }
        else if (request.From is not null || request.To is not null)
        {
            BeginRange(frame, access);
        }
        else
        {
            _found = frame.Graph.Scan(access.Index);
        }
    }

    private void BeginRange(Frame frame, IndexLookup access)
    {
        var from = request.From?.Evaluate(frame) ?? Value.Null;
        var to = request.To?.Evaluate(frame) ?? Value.Null;

        // A comparison with null is never true; a bound that is not there is open.
        _active = !(request.From is not null && from.IsNull) && !(request.To is not null && to.IsNull);
        _found = _active ? frame.Graph.SeekRange(access.Index, from, request.FromInclusive, to, request.ToInclusive) : default;
    }
}
