using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace Cartography.Bolt.Framing;

/// <summary>Puts messages together from the chunks of a stream. Memory grows with what has come, up to the limit.</summary>
internal sealed class ChunkReader(Stream stream, int sizeLimit) : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _position;
    private int _end;

    /// <summary>How large a message may be.</summary>
    public int SizeLimit { get; set; } = sizeLimit;

    /// <summary>
    /// The next message, which is then the caller's; null when the stream ends before one begins. Fails when it ends within one, or
    /// when one is too large.
    /// </summary>
    public async ValueTask<MessageBytes?> ReadAsync(CancellationToken cancel)
    {
        byte[]? message = null;
        var length = 0;

        try
        {
            while (true)
            {
                if (!await FillAsync(Chunks.HeadSize, cancel))
                {
                    return message is null && _position == _end
                        ? null
                        : throw new ProtocolException(ProtocolFault.Closed, "The connection ended within a message.");
                }

                var chunk = BinaryPrimitives.ReadUInt16BigEndian(_buffer.AsSpan(_position));
                _position += Chunks.HeadSize;

                if (chunk == 0 && message is not null)
                {
                    var whole = new MessageBytes(message, length);
                    message = null;
                    return whole;
                }

                if (chunk > 0)
                {
                    WithRoom(ref message, length, chunk);
                    await CopyAsync(message.AsMemory(length, chunk), cancel);
                    length += chunk;
                }
            }
        }
        finally
        {
            if (message is not null)
            {
                ArrayPool<byte>.Shared.Return(message);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void WithRoom([NotNull] ref byte[]? message, int length, int more)
    {
        if (more > SizeLimit - length)
        {
            throw new ProtocolException(ProtocolFault.TooLarge, $"A message is larger than the limit of {SizeLimit} bytes.");
        }

        if (message is null)
        {
            message = ArrayPool<byte>.Shared.Rent(more);
        }
        else if (message.Length - length < more)
        {
            var wanted = Math.Max(length + (long)more, Math.Min(2L * length, SizeLimit));
            var smaller = message;
            message = ArrayPool<byte>.Shared.Rent((int)wanted);
            smaller.AsSpan(0, length).CopyTo(message);
            ArrayPool<byte>.Shared.Return(smaller);
        }
    }

    // Whether so many bytes are there now; false when the stream ended before.
    private async ValueTask<bool> FillAsync(int wanted, CancellationToken cancel)
    {
        while (_end - _position < wanted)
        {
            if (_position > 0)
            {
                _buffer.AsSpan(_position, _end - _position).CopyTo(_buffer);
                _end -= _position;
                _position = 0;
            }

            var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancel);

            if (read == 0)
            {
                return false;
            }

            _end += read;
        }

        return true;
    }

    private async ValueTask CopyAsync(Memory<byte> target, CancellationToken cancel)
    {
        while (!target.IsEmpty)
        {
            if (!await FillAsync(1, cancel))
            {
                throw new ProtocolException(ProtocolFault.Closed, "The connection ended within a message.");
            }

            var some = Math.Min(target.Length, _end - _position);
            _buffer.AsSpan(_position, some).CopyTo(target.Span);
            _position += some;
            target = target[some..];
        }
    }
}
