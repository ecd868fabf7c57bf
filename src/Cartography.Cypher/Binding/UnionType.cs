namespace Cartography.Cypher.Binding;

/// <summary>Values of any of several types; made by <see cref="CypherType.UnionOf"/> only, so that equal unions are equal.</summary>
public sealed record UnionType : CypherType
{
    private const int MostCompared = 64;

    private UnionType(CypherType[] members) => Members = members;

    /// <summary>At least two types, none of them a union, in the order of printing.</summary>
    public IReadOnlyList<CypherType> Members { get; }

    /// <inheritdoc/>
    public override bool IsNullable => Members.Any(member => member.IsNullable);

    /// <inheritdoc/>
    public override CypherType NotNull() => Normalised(Members.Select(member => member.NotNull()));

    /// <inheritdoc/>
    public override CypherType Nullable() => Normalised(Members.Select(member => member.Nullable()));

    /// <inheritdoc/>
    public bool Equals(UnionType? other) => other is not null && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => Members.Aggregate(17, HashCode.Combine);

    internal static CypherType Normalised(IEnumerable<CypherType> members)
    {
        var flat = members.SelectMany(member => member is UnionType union ? union.Members : [member])
            .Where(member => member is not SimpleType { Kind: TypeKind.Nothing })
            .ToList();

        var hasNull = flat.Any(member => member.IsNullable);
        var distinct = flat.Where(member => member is not SimpleType { Kind: TypeKind.Null })
            .Select(member => hasNull ? member.Nullable() : member)
            .Distinct()
            .Order(Comparer<CypherType>.Create(TypeOrder.Compare))
            .ToArray();

        distinct = WithoutContained(distinct);

        return distinct switch
        {
            [] => hasNull ? Null : Nothing,
            [var only] => only,
            _ => distinct.FirstOrDefault(member => member is SimpleType { Kind: TypeKind.Any }) ?? new UnionType(distinct),
        };
    }

    private protected override string Print() => string.Join(" | ", Members);

    // Only lists can lie within each other; of very many the small ones are left in, since comparing all pairs would take long.
    private static CypherType[] WithoutContained(CypherType[] types) => types.Length is < 2 or > MostCompared
        ? types
        : [.. types.Where(type => type is not ListType || !types.Any(other => other is ListType && !other.Equals(type) && TypeOrder.IsWithin(type, other)))];
}
