namespace Cartography.Cypher.Binding;

/// <summary>
/// A type as Cypher 5 writes it (<c>LIST&lt;INTEGER NOT NULL&gt;</c>): one of <see cref="SimpleType"/>, <see cref="ListType"/>
/// and <see cref="UnionType"/>. Types that hold the same values are equal.
/// </summary>
public abstract record CypherType
{
    private protected CypherType()
    {
    }

    /// <summary>Whether null belongs to it.</summary>
    public abstract bool IsNullable { get; }

    /// <summary>Any value, null included.</summary>
    public static CypherType Any { get; } = new SimpleType(TypeKind.Any);

    /// <summary>No value.</summary>
    public static CypherType Nothing { get; } = new SimpleType(TypeKind.Nothing, isNullable: false);

    /// <summary>Null alone.</summary>
    public static CypherType Null { get; } = new SimpleType(TypeKind.Null);

    /// <summary>BOOLEAN.</summary>
    public static CypherType Boolean { get; } = new SimpleType(TypeKind.Boolean);

    /// <summary>STRING.</summary>
    public static CypherType String { get; } = new SimpleType(TypeKind.String);

    /// <summary>INTEGER.</summary>
    public static CypherType Integer { get; } = new SimpleType(TypeKind.Integer);

    /// <summary>FLOAT.</summary>
    public static CypherType Float { get; } = new SimpleType(TypeKind.Float);

    /// <summary>DATE.</summary>
    public static CypherType Date { get; } = new SimpleType(TypeKind.Date);

    /// <summary>LOCAL TIME.</summary>
    public static CypherType LocalTime { get; } = new SimpleType(TypeKind.LocalTime);

    /// <summary>ZONED TIME.</summary>
    public static CypherType ZonedTime { get; } = new SimpleType(TypeKind.ZonedTime);

    /// <summary>LOCAL DATETIME.</summary>
    public static CypherType LocalDateTime { get; } = new SimpleType(TypeKind.LocalDateTime);

    /// <summary>ZONED DATETIME.</summary>
    public static CypherType ZonedDateTime { get; } = new SimpleType(TypeKind.ZonedDateTime);

    /// <summary>DURATION.</summary>
    public static CypherType Duration { get; } = new SimpleType(TypeKind.Duration);

    /// <summary>POINT.</summary>
    public static CypherType Point { get; } = new SimpleType(TypeKind.Point);

    /// <summary>NODE.</summary>
    public static CypherType Node { get; } = new SimpleType(TypeKind.Node);

    /// <summary>RELATIONSHIP.</summary>
    public static CypherType Relationship { get; } = new SimpleType(TypeKind.Relationship);

    /// <summary>MAP.</summary>
    public static CypherType Map { get; } = new SimpleType(TypeKind.Map);

    /// <summary>PATH.</summary>
    public static CypherType Path { get; } = new SimpleType(TypeKind.Path);

    /// <summary>INTEGER | FLOAT.</summary>
    public static CypherType Number { get; } = UnionOf(Integer, Float);

    /// <summary>LIST&lt;ANY&gt;.</summary>
    public static CypherType AnyList { get; } = new ListType(Any);

    /// <summary>What a property of a node or relationship can hold.</summary>
    public static CypherType PropertyValue { get; } = UnionOf(
        Boolean, String, Integer, Float, Date, LocalTime, ZonedTime, LocalDateTime, ZonedDateTime, Duration, Point,
        ListOf(Boolean.NotNull()), ListOf(String.NotNull()), ListOf(Integer.NotNull()), ListOf(Float.NotNull()), ListOf(Date.NotNull()),
        ListOf(LocalTime.NotNull()), ListOf(ZonedTime.NotNull()), ListOf(LocalDateTime.NotNull()), ListOf(ZonedDateTime.NotNull()),
        ListOf(Duration.NotNull()), ListOf(Point.NotNull()));

    /// <summary>The type of lists of these items.</summary>
    public static CypherType ListOf(CypherType item) => new ListType(item);

    /// <summary>The type of values of any of these: flattened, without repetition, ANY where it holds ANY.</summary>
    public static CypherType UnionOf(params IEnumerable<CypherType> members) => UnionType.Normalised(members);

    /// <summary>The same without null.</summary>
    public abstract CypherType NotNull();

    /// <summary>The same with null.</summary>
    public abstract CypherType Nullable();

    /// <summary>As Neo4j prints it in <c>valueType()</c> and in signatures, in its normal form.</summary>
    public sealed override string ToString() => Print();

    private protected abstract string Print();
}
