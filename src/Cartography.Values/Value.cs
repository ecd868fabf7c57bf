using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Cartography.Values;

/// <summary>
/// One Cypher value, 24 bytes. Scalars and temporal values are held in place; strings, lists, maps, paths, points and
/// durations are a reference. A node or relationship is its id, with its contents beside it only where it has left the
/// database (a result handed to a client).
/// </summary>
/// <remarks>
/// <c>==</c> is deliberately missing: Cypher has equality with null (ValueEquality), equivalence for
/// grouping and DISTINCT (ValueEquivalence) and an order across types (ValueOrder).
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Value
{
    private readonly object? _reference;
    private readonly long _bits;
    private readonly int _extra;
    private readonly ValueKind _kind;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value(ValueKind kind, long bits, int extra, object? reference)
    {
        _reference = reference;
        _bits = bits;
        _extra = extra;
        _kind = kind;
    }

    /// <summary>The null value; also <c>default</c>.</summary>
    public static Value Null => default;

    /// <summary>The boolean true.</summary>
    public static Value True => new(ValueKind.Boolean, 1, 0, null);

    /// <summary>The boolean false.</summary>
    public static Value False => new(ValueKind.Boolean, 0, 0, null);

    /// <summary>What this is.</summary>
    public ValueKind Kind => _kind;

    /// <summary>Whether this is null.</summary>
    public bool IsNull => _kind == ValueKind.Null;

    /// <summary>Whether this is the boolean true (null and false are not).</summary>
    public bool IsTrue => _kind == ValueKind.Boolean && _bits != 0;

    /// <summary>Whether this is the boolean false.</summary>
    public bool IsFalse => _kind == ValueKind.Boolean && _bits == 0;

    /// <summary>Whether this is an INTEGER or a FLOAT.</summary>
    public bool IsNumber => _kind is ValueKind.Integer or ValueKind.Float;

    /// <summary>A BOOLEAN.</summary>
    public static Value From(bool value) => value ? True : False;

    /// <summary>An INTEGER.</summary>
    public static Value From(long value) => new(ValueKind.Integer, value, 0, null);

    /// <summary>A FLOAT.</summary>
    public static Value From(double value) => new(ValueKind.Float, BitConverter.DoubleToInt64Bits(value), 0, null);

    /// <summary>A STRING, or null.</summary>
    public static Value From(string? value) => value is null ? default : new(ValueKind.String, 0, 0, value);

    /// <summary>A byte array, or null. The array is taken over, not copied.</summary>
    public static Value From(byte[]? value) => value is null ? default : new(ValueKind.Bytes, 0, 0, value);

    /// <summary>A LIST, or null.</summary>
    public static Value From(ListValue? value) => value is null ? default : new(ValueKind.List, 0, 0, value);

    /// <summary>A MAP, or null.</summary>
    public static Value From(MapValue? value) => value is null ? default : new(ValueKind.Map, 0, 0, value);

    /// <summary>A NODE with its contents.</summary>
    public static Value From(Node value) => new(ValueKind.Node, value.Id, 0, value);

    /// <summary>A RELATIONSHIP with its contents.</summary>
    public static Value From(Relationship value) => new(ValueKind.Relationship, value.Id, 0, value);

    /// <summary>A PATH.</summary>
    public static Value From(Path value) => new(ValueKind.Path, 0, 0, value);

    /// <summary>A POINT.</summary>
    public static Value From(Point value) => new(ValueKind.Point, 0, 0, value);

    /// <summary>A DURATION.</summary>
    public static Value From(Duration value) => new(ValueKind.Duration, 0, 0, value);

    /// <summary>A DATE.</summary>
    public static Value From(Date value) => new(ValueKind.Date, value.EpochDay, 0, null);

    /// <summary>A LOCAL TIME.</summary>
    public static Value From(LocalTime value) => new(ValueKind.LocalTime, value.NanosecondOfDay, 0, null);

    /// <summary>A ZONED TIME.</summary>
    public static Value From(ZonedTime value) => new(ValueKind.ZonedTime, value.Local.NanosecondOfDay, value.OffsetSeconds, null);

    /// <summary>A LOCAL DATETIME.</summary>
    public static Value From(LocalDateTime value) => new(ValueKind.LocalDateTime, value.EpochSecond, value.Nanosecond, null);

    /// <summary>A ZONED DATETIME.</summary>
    public static Value From(ZonedDateTime value) => new(ValueKind.ZonedDateTime, value.EpochSecond, value.Nanosecond, value.Zone);

    /// <summary>A node of the database that is running, by id; its contents are read where they are needed.</summary>
    public static Value NodeReference(long id) => new(ValueKind.Node, id, 0, null);

    /// <summary>A relationship of the database that is running, by id.</summary>
    public static Value RelationshipReference(long id) => new(ValueKind.Relationship, id, 0, null);

    /// <summary>The BOOLEAN. Fails on another kind.</summary>
    public bool AsBoolean() => _kind == ValueKind.Boolean ? _bits != 0 : throw Mismatch(ValueKind.Boolean);

    /// <summary>The INTEGER. Fails on another kind.</summary>
    public long AsInteger() => _kind == ValueKind.Integer ? _bits : throw Mismatch(ValueKind.Integer);

    /// <summary>The FLOAT. Fails on another kind, INTEGER included.</summary>
    public double AsFloat() => _kind == ValueKind.Float ? BitConverter.Int64BitsToDouble(_bits) : throw Mismatch(ValueKind.Float);

    /// <summary>The number as a double, from INTEGER or FLOAT.</summary>
    public double AsNumber() => _kind == ValueKind.Integer ? _bits : AsFloat();

    /// <summary>The STRING. Fails on another kind.</summary>
    public string AsString() => _kind == ValueKind.String ? Unsafe.As<string>(_reference!) : throw Mismatch(ValueKind.String);

    /// <summary>The bytes, not to be changed. Fails on another kind.</summary>
    public byte[] AsBytes() => _kind == ValueKind.Bytes ? Unsafe.As<byte[]>(_reference!) : throw Mismatch(ValueKind.Bytes);

    /// <summary>The LIST. Fails on another kind.</summary>
    public ListValue AsList() => _kind == ValueKind.List ? Unsafe.As<ListValue>(_reference!) : throw Mismatch(ValueKind.List);

    /// <summary>The MAP. Fails on another kind.</summary>
    public MapValue AsMap() => _kind == ValueKind.Map ? Unsafe.As<MapValue>(_reference!) : throw Mismatch(ValueKind.Map);

    /// <summary>The PATH. Fails on another kind.</summary>
    public Path AsPath() => _kind == ValueKind.Path ? Unsafe.As<Path>(_reference!) : throw Mismatch(ValueKind.Path);

    /// <summary>The POINT. Fails on another kind.</summary>
    public Point AsPoint() => _kind == ValueKind.Point ? Unsafe.As<Point>(_reference!) : throw Mismatch(ValueKind.Point);

    /// <summary>The DURATION. Fails on another kind.</summary>
    public Duration AsDuration() => _kind == ValueKind.Duration ? Unsafe.As<Duration>(_reference!) : throw Mismatch(ValueKind.Duration);

    /// <summary>The DATE. Fails on another kind.</summary>
    public Date AsDate() => _kind == ValueKind.Date ? new Date(_bits) : throw Mismatch(ValueKind.Date);

    /// <summary>The LOCAL TIME. Fails on another kind.</summary>
    public LocalTime AsLocalTime() => _kind == ValueKind.LocalTime ? new LocalTime(_bits) : throw Mismatch(ValueKind.LocalTime);

    /// <summary>The ZONED TIME. Fails on another kind.</summary>
    public ZonedTime AsZonedTime() => _kind == ValueKind.ZonedTime ? new ZonedTime(new LocalTime(_bits), _extra) : throw Mismatch(ValueKind.ZonedTime);

    /// <summary>The LOCAL DATETIME. Fails on another kind.</summary>
    public LocalDateTime AsLocalDateTime() =>
        _kind == ValueKind.LocalDateTime ? new LocalDateTime(_bits, _extra) : throw Mismatch(ValueKind.LocalDateTime);

    /// <summary>The ZONED DATETIME. Fails on another kind.</summary>
    public ZonedDateTime AsZonedDateTime() =>
        _kind == ValueKind.ZonedDateTime ? new ZonedDateTime(_bits, _extra, Unsafe.As<Zone>(_reference!)) : throw Mismatch(ValueKind.ZonedDateTime);

    /// <summary>The id of a NODE or RELATIONSHIP. Fails on another kind.</summary>
    public long AsId() => _kind is ValueKind.Node or ValueKind.Relationship ? _bits : throw Mismatch(ValueKind.Node);

    /// <summary>The contents of a NODE that has left the database; null for a reference.</summary>
    public Node? NodeContents => _kind == ValueKind.Node ? Unsafe.As<Node>(_reference) : null;

    /// <summary>The contents of a RELATIONSHIP that has left the database; null for a reference.</summary>
    public Relationship? RelationshipContents => _kind == ValueKind.Relationship ? Unsafe.As<Relationship>(_reference) : null;

    /// <summary>The value as Cypher text, as <see cref="ValueText"/> writes it.</summary>
    public override string ToString() => ValueText.Of(this);

    /// <summary>Text to a STRING value.</summary>
    public static implicit operator Value(string? value) => From(value);

    /// <summary>A number to an INTEGER value.</summary>
    public static implicit operator Value(long value) => From(value);

    /// <summary>A number to a FLOAT value.</summary>
    public static implicit operator Value(double value) => From(value);

    /// <summary>A truth value to a BOOLEAN value.</summary>
    public static implicit operator Value(bool value) => From(value);

    private InvalidOperationException Mismatch(ValueKind wanted) => new($"A value of kind {_kind} was read as {wanted}.");
}
