using Cartography.Bolt.Framing;
using Cartography.Bolt.Messages;
using Cartography.Bolt.PackStream;
using Cartography.Values;

namespace Cartography.Bolt.Server;

/// <summary>Collects answers and sends them in large pieces. Between pieces the stream always stands between two messages.</summary>
internal sealed class ResponseWriter : IDisposable
{
    private const int PieceSize = 32 * 1024;
    private const int SizeToKeep = 256 * 1024;

    private readonly OutputBuffer _output = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Stream _stream;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _deadline;
    private readonly CancellationTokenSource _ending;
    private long _lastSent;

    public ResponseWriter(Stream stream, TimeSpan timeout, TimeProvider clock, CancellationToken closing)
    {
        _stream = stream;
        _timeout = timeout;
        _clock = clock;
        _deadline = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        _ending = CancellationTokenSource.CreateLinkedTokenSource(_deadline.Token, closing);
        _lastSent = clock.GetTimestamp();
    }

    /// <summary>Whether there is enough to be sent.</summary>
    public bool IsFull => _output.Length >= PieceSize;

    /// <summary>Adds a message.</summary>
    public void Write(Message message, Capabilities capabilities)
    {
        var start = Chunks.Begin(_output);
        MessageWriter.Write(_output, message, capabilities);
        Chunks.End(_output, start);
    }

    /// <summary>Adds a row.</summary>
    public void WriteRecord(ReadOnlySpan<Value> row, Capabilities capabilities)
    {
        var start = Chunks.Begin(_output);

        try
        {
            Record.Write(_output, row, capabilities);
        }
        catch
        {
            // Half a record would make all that follows unreadable.
            _output.Length = start;
            throw;
        }

        Chunks.End(_output, start);
    }

    /// <summary>Sends what there is. Fails with <see cref="IOException"/> when the client does not take it in time.</summary>
    public async ValueTask FlushAsync()
    {
        if (_output.Length > 0)
        {
            await SendAsync(_output.Written);
            _output.Clear(SizeToKeep);
        }
    }

    /// <summary>Tells the client that the server is alive, unless it has just heard of it or does not listen.</summary>
    public async ValueTask SendNoopAsync(TimeSpan interval)
    {
        if (_clock.GetElapsedTime(Volatile.Read(ref _lastSent)) >= interval && await _turn.WaitAsync(TimeSpan.Zero, _ending.Token))
        {
            try
            {
                await _stream.WriteAsync(Chunks.Noop, _ending.Token);
            }
            finally
            {
                _turn.Release();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _output.Dispose();
        _turn.Dispose();
        _ending.Dispose();
        _deadline.Dispose();
    }

    private async ValueTask SendAsync(ReadOnlyMemory<byte> bytes)
    {
        await _turn.WaitAsync(_ending.Token);

        try
        {
            _deadline.CancelAfter(_timeout);
            await _stream.WriteAsync(bytes, _ending.Token);
            _deadline.CancelAfter(Timeout.InfiniteTimeSpan);
            Volatile.Write(ref _lastSent, _clock.GetTimestamp());
        }
        catch (OperationCanceledException e) when (_deadline.IsCancellationRequested)
        {
            throw new IOException($"A client did not take what it had asked for within {_timeout}.", e);
        }
        finally
        {
            _turn.Release();
        }
    }
}
