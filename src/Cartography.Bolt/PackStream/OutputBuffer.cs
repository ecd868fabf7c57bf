using System.Buffers;
using System.Runtime.CompilerServices;

namespace Cartography.Bolt.PackStream;

/// <summary>Bytes on their way out, in one pooled array that grows.</summary>
internal sealed class OutputBuffer : IDisposable
{
    private const int SmallestSize = 4096;

    private byte[] _array = [];

    /// <summary>How many bytes are in it. May be set back, to undo, or forward over bytes of <see cref="Reserve"/>.</summary>
    public int Length { get; set; }

    /// <summary>What is in it.</summary>
    public ReadOnlyMemory<byte> Written => _array.AsMemory(0, Length);

    /// <summary>What is in it, to be changed in place.</summary>
    public Span<byte> WrittenSpan => _array.AsSpan(0, Length);

    /// <summary>Room for so many bytes behind the last; count them with <see cref="Length"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Reserve(int size)
    {
        if (_array.Length - Length < size)
        {
            Grow(size);
        }

        return _array.AsSpan(Length);
    }

    /// <summary>Forgets the contents; gives an array back that has become big, since most connections need it once.</summary>
    public void Clear(int sizeToKeep)
    {
        Length = 0;

        if (_array.Length > sizeToKeep)
        {
            Dispose();
        }
    }

    /// <summary>Gives the array back; the buffer can be used on.</summary>
    public void Dispose()
    {
        var array = _array;
        _array = [];
        Length = 0;

        if (array.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(array);
        }
    }

    private void Grow(int size)
    {
        var wanted = Math.Max(Math.Max(SmallestSize, checked(Length + size)), (int)Math.Min(Array.MaxLength, 2L * _array.Length));
        var bigger = ArrayPool<byte>.Shared.Rent(wanted);
        _array.AsSpan(0, Length).CopyTo(bigger);

        if (_array.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_array);
        }

        _array = bigger;
    }
}
