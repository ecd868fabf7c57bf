namespace Cartography.Cypher.Binding;

/// <summary>A type that is one word.</summary>
public sealed record SimpleType : CypherType
{
    /// <summary>Of this kind; nullable unless told otherwise.</summary>
    public SimpleType(TypeKind kind, bool isNullable = true)
    {
        Kind = kind;
        IsNullable = isNullable;
    }

    /// <summary>Which.</summary>
    public TypeKind Kind { get; }

    /// <inheritdoc/>
    public override bool IsNullable { get; }

    /// <inheritdoc/>
    public override CypherType NotNull() => Kind == TypeKind.Null ? Nothing : new SimpleType(Kind, isNullable: false);

    /// <inheritdoc/>
    public override CypherType Nullable() => Kind == TypeKind.Nothing ? Null : new SimpleType(Kind);

    private protected override string Print() =>
        IsNullable || Kind == TypeKind.Nothing ? TypeNames.Of(Kind) : TypeNames.Of(Kind) + " NOT NULL";
}
