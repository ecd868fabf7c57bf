using System.Net;
using Cartography.Bolt.Framing;
using Cartography.Bolt.Messages;
using Cartography.Bolt.PackStream;
using Cartography.Bolt.Tests.Replay;
using Cartography.Values;

namespace Cartography.Bolt.Tests.Server;

/// <summary>A client of Bolt 5.8 that also says what no client would.</summary>
internal sealed class Talk : IDisposable
{
    private static readonly Capabilities Newest = new(new BoltVersion(5, 8));

    private readonly RawClient _client;
    private readonly MessageReader _reader = MessageReader.ForResponses(Newest);

    public Talk(IPEndPoint endpoint) => _client = new RawClient(endpoint);

    public static byte[] Framed(Message message)
    {
        using var output = new OutputBuffer();
        var start = Chunks.Begin(output);
        MessageWriter.Write(output, message, Newest);
        Chunks.End(output, start);
        return output.Written.ToArray();
    }

    public static byte[] Chunked(params byte[] message) =>
        [.. message.Chunk(Chunks.LargestSize).SelectMany(chunk => (byte[])[(byte)(chunk.Length >> 8), (byte)chunk.Length, .. chunk]), 0, 0];

    public async Task ShakeHandsAsync()
    {
        await SendAsync((byte[])[0x60, 0x60, 0xB0, 0x17, 0, 0, 8, 5, .. new byte[12]]);
        Assert.Equal([0, 0, 8, 5], await _client.ReadBytesAsync(4));
    }

    public async Task LogOnAsync()
    {
        await ShakeHandsAsync();
        await SendAsync(Framed(new Hello(MapValue.Of(("user_agent", "test/1"), ("bolt_agent", Value.From(MapValue.Of(("product", "test/1"))))))));
        await SendAsync(Framed(new Logon(MapValue.Of(("scheme", "none")))));
        Assert.IsType<Success>(await ReadAsync());
        Assert.IsType<Success>(await ReadAsync());
    }

    public Task SendAsync(ReadOnlyMemory<byte> bytes) => _client.SendAsync(bytes);

    public Task SendAsync(Message message) => SendAsync(Framed(message));

    /// <summary>The next answer; null when the server closed the connection.</summary>
    public async Task<Message?> ReadAsync() => await _client.ReadMessageAsync() is { } bytes ? _reader.Read(bytes) : null;

    /// <summary>Whether the session still works.</summary>
    public async Task<bool> AnswersAsync()
    {
        await SendAsync(Reset.Instance);
        return await ReadAsync() is Success;
    }

    public void Dispose() => _client.Dispose();
}
