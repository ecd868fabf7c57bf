namespace Cartography.Bolt.Tests.Client;

/// <summary>A stream that gives what a server sent, and takes whatever is written.</summary>
internal sealed class RecordedServer(byte[] sent) : MemoryStream(sent)
{
    public override bool CanWrite => true;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
}
