using System.Buffers;

namespace Cartography.Bolt.Framing;

/// <summary>The bytes of one message, without chunks, in a pooled array. Dispose it once.</summary>
internal readonly record struct MessageBytes(byte[] Array, int Length) : IDisposable
{
    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => Array.AsSpan(0, Length);

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(Array);
}
