using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using Cartography.Values;

namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>
/// Property values as bytes whose order is Cypher's order. What is equal in Cypher has equal bytes; the other way round it
/// does not always hold (long texts, integers beyond 2^53), so whoever seeks looks at the values again.
/// </summary>
internal sealed class IndexKeyWriter
{
    /// <summary>The longest key; what is longer is cut and ends with a hash of the whole.</summary>
    public const int MaxLength = 264;

    private const int CutAt = MaxLength - 8;

    private readonly byte[] _bytes = new byte[MaxLength];
    private int _length;
    private XxHash3? _overflow;

    /// <summary>The key so far; valid until the next change.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        if (_overflow is null)
        {
            return _bytes.AsSpan(0, _length);
        }

        _overflow.GetCurrentHash(_bytes.AsSpan(CutAt));
        return _bytes.AsSpan(0, MaxLength);
    }

    /// <summary>Begins a new key.</summary>
    public void Clear()
    {
        _length = 0;
        _overflow = null;
    }

    /// <summary>Adds the value of the only property.</summary>
    public void Add(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.String:
                Byte(IndexKeyOrder.Text);
                Text(value.AsString());
                break;
            case ValueKind.Integer:
                Byte(IndexKeyOrder.Number);
                Float(value.AsInteger());
                break;
            case ValueKind.Float:
                var number = value.AsFloat();
                Byte(double.IsNaN(number) ? IndexKeyOrder.NotANumber : IndexKeyOrder.Number);
                Float(number);
                break;
            case ValueKind.Boolean:
                Byte(IndexKeyOrder.Boolean);
                Byte(value.IsTrue ? (byte)1 : (byte)0);
                break;
            case ValueKind.Bytes:
                Byte(IndexKeyOrder.Bytes);
                Raw(value.AsBytes());
                break;
            case ValueKind.List:
                List(value.AsList());
                break;
            case ValueKind.Point:
                Point(value.AsPoint());
                break;
            default:
                Temporal(value);
                break;
        }
    }

    /// <summary>Ends one of several properties.</summary>
    public void EndOfPart() => Byte(0);

    /// <summary>Adds a text that is UTF-8 already.</summary>
    public void AddText(ReadOnlySpan<byte> utf8)
    {
        Byte(IndexKeyOrder.Text);
        Escaped(utf8);
    }

    /// <summary>Adds one byte as it is.</summary>
    public void Byte(byte value) => Raw([value]);

    private void List(ListValue list)
    {
        Byte(IndexKeyOrder.List);

        for (var i = 0; i < list.Count; i++)
        {
            Add(list[i]);
            EndOfPart();
        }
    }

    private void Point(Point point)
    {
        Byte(IndexKeyOrder.Point);
        Long(point.Srid);
        Float(point.X);
        Float(point.Y);
        Float(double.IsNaN(point.Z) ? 0 : point.Z);
    }

    private void Temporal(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Date:
                Byte(IndexKeyOrder.Date);
                Long(value.AsDate().EpochDay);
                break;
            case ValueKind.LocalTime:
                Byte(IndexKeyOrder.LocalTime);
                Long(value.AsLocalTime().NanosecondOfDay);
                break;
            case ValueKind.ZonedTime:
                var time = value.AsZonedTime();
                Byte(IndexKeyOrder.ZonedTime);
                Long(time.Local.NanosecondOfDay - (time.OffsetSeconds * 1_000_000_000L));
                break;
            case ValueKind.LocalDateTime:
                Byte(IndexKeyOrder.LocalDateTime);
                Long(value.AsLocalDateTime().EpochSecond);
                Long(value.AsLocalDateTime().Nanosecond);
                break;
            case ValueKind.ZonedDateTime:
                Byte(IndexKeyOrder.ZonedDateTime);
                Long(value.AsZonedDateTime().EpochSecond);
                Long(value.AsZonedDateTime().Nanosecond);
                break;
            case ValueKind.Duration:
                var duration = value.AsDuration();
                Byte(IndexKeyOrder.Duration);
                Float((duration.Months * 2629746.0) + (duration.Days * 86400.0) + duration.Seconds);
                Long(duration.Months);
                Long(duration.Days);
                Long(duration.Nanoseconds);
                break;
            default:
                throw new StorageException(StorageError.NotStorable, $"A value of type {value.Kind} cannot be in an index.");
        }
    }

    private void Text(string text)
    {
        if (text.Length <= MaxLength)
        {
            Span<byte> utf8 = stackalloc byte[MaxLength * 3];
            Escaped(utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
        }
        else
        {
            Escaped(Encoding.UTF8.GetBytes(text));
        }
    }

    // A zero byte ends a part: one that is in the text is marked.
    private void Escaped(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOf((byte)0) is var zero and >= 0)
        {
            Raw(bytes[..(zero + 1)]);
            Raw([0xFF]);
            bytes = bytes[(zero + 1)..];
        }

        Raw(bytes);
    }

    private void Long(long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, (ulong)value ^ 0x8000_0000_0000_0000);
        Raw(bytes);
    }

    private void Float(double value)
    {
        // Zero has one key, whatever its sign; negative numbers sort by their complement.
        var bits = BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value);
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, bits < 0 ? ~(ulong)bits : (ulong)bits ^ 0x8000_0000_0000_0000);
        Raw(bytes);
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        if (_overflow is not null)
        {
            _overflow.Append(bytes);
            return;
        }

        var fits = Math.Min(bytes.Length, CutAt - _length);
        bytes[..fits].CopyTo(_bytes.AsSpan(_length));
        _length += fits;

        if (fits < bytes.Length)
        {
            _overflow = new XxHash3();
            _overflow.Append(bytes[fits..]);
        }
    }
}
