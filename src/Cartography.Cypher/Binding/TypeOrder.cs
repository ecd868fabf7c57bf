namespace Cartography.Cypher.Binding;

/// <summary>The order in which a union prints its members, and which types lie within others.</summary>
internal static class TypeOrder
{
    /// <summary>Negative where the left type prints first.</summary>
    public static int Compare(CypherType left, CypherType right)
    {
        var kinds = KindOf(left).CompareTo(KindOf(right));

        if (kinds != 0)
        {
            return kinds;
        }

        var inner = (left, right) switch
        {
            (ListType a, ListType b) => Compare(a.Item, b.Item),
            (UnionType a, UnionType b) => CompareMembers(a, b),
            _ => 0,
        };

        return inner != 0 ? inner : left.IsNullable.CompareTo(right.IsNullable);
    }

    /// <summary>Whether every value of one type belongs to the other.</summary>
    public static bool IsWithin(CypherType inner, CypherType outer) => (inner, outer) switch
    {
        (SimpleType { Kind: TypeKind.Nothing }, _) => true,
        (SimpleType { Kind: TypeKind.Null }, _) => outer.IsNullable,
        (UnionType union, _) => union.Members.All(member => IsWithin(member, outer)),
        (_, UnionType union) => union.Members.Any(member => IsWithin(inner, member)),
        _ when inner.IsNullable && !outer.IsNullable => false,
        (_, SimpleType { Kind: TypeKind.Any }) => true,
        (SimpleType a, SimpleType b) => a.Kind == b.Kind,
        (ListType a, ListType b) => IsWithin(a.Item, b.Item),
        _ => false,
    };

    private static int CompareMembers(UnionType left, UnionType right)
    {
        for (var i = 0; i < Math.Min(left.Members.Count, right.Members.Count); i++)
        {
            if (Compare(left.Members[i], right.Members[i]) is var order and not 0)
            {
                return order;
            }
        }

        return left.Members.Count.CompareTo(right.Members.Count);
    }

    private static TypeKind KindOf(CypherType type) => type switch
    {
        SimpleType simple => simple.Kind,
        ListType => TypeKind.List,
        _ => KindOf(((UnionType)type).Members[0]),
    };
}
