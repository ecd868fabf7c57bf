using System.Net;
using System.Net.Sockets;
using Cartography.Bolt.Framing;

namespace Cartography.Bolt.Tests.Replay;

/// <summary>A connection that sends bytes as they are.</summary>
internal sealed class RawClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    private readonly TcpClient _client = new();
    private readonly NetworkStream _stream;
    private readonly ChunkReader _chunks;

    public RawClient(IPEndPoint endpoint)
    {
        _client.Connect(endpoint);
        _client.NoDelay = true;
        _stream = _client.GetStream();
        _chunks = new ChunkReader(_stream, int.MaxValue);
    }

    /// <summary>Set when an answer was another than recorded: what follows means nothing.</summary>
    public bool IsLost { get; set; }

    /// <summary>Set while an exchange is left out whose request is not kept in full.</summary>
    public bool IsPassingOver { get; set; }

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            await _stream.WriteAsync(bytes);
        }
        catch (IOException)
        {
            // Closed by the server; that is seen when its answer is read.
        }
    }

    public async Task<byte[]> ReadBytesAsync(int count)
    {
        using var patience = new CancellationTokenSource(Patience);
        var bytes = new byte[count];

        try
        {
            var read = await _stream.ReadAtLeastAsync(bytes, count, throwOnEndOfStream: false, patience.Token);
            return bytes[..read];
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            return [];
        }
    }

    /// <summary>The next message; null when the server closed the connection.</summary>
    public async Task<byte[]?> ReadMessageAsync()
    {
        using var patience = new CancellationTokenSource(Patience);

        try
        {
            if (await _chunks.ReadAsync(patience.Token) is not { } message)
            {
                return null;
            }

            using (message)
            {
                return message.Span.ToArray();
            }
        }
        catch (Exception e) when (e is IOException or ProtocolException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _chunks.Dispose();
        _client.Dispose();
    }
}
