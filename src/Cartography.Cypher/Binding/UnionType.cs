namespace Cartography.Cypher.Binding;

/// <summary>Values of any of several types; made by <see cref="CypherType.UnionOf"/> only, so that equal unions are equal.</summary>
public sealed record UnionType : CypherType
{
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
            .OrderBy(Rank)
            .ThenBy(member => member.ToString(), StringComparer.Ordinal)
            .ToArray();

        return distinct switch
        {
            [] => hasNull ? Null : Nothing,
            [var only] => only,
            _ => distinct.FirstOrDefault(member => member is SimpleType { Kind: TypeKind.Any }) ?? new UnionType(distinct),
        };
    }

    private protected override string Print() => string.Join(" | ", Members);

    private static int Rank(CypherType type) => type switch
    {
        SimpleType simple => (int)simple.Kind * 2,
        ListType => (int)TypeKind.List * 2,
        _ => int.MaxValue,
    };
}
