namespace Cartography.Cypher.Binding;

/// <summary>Which types can stand where.</summary>
internal static class TypeRules
{
    /// <summary>Whether it says nothing about the value.</summary>
    public static bool IsUnknown(CypherType type) => type is SimpleType { Kind: TypeKind.Any or TypeKind.Null or TypeKind.Nothing };

    /// <summary>Whether some value of the one could be taken where the other is asked for.</summary>
    public static bool Fits(CypherType actual, CypherType expected) =>
        Members(actual).Any(a => Members(expected).Any(e => FitsMember(a, e)));

    /// <summary>Whether a value could be of a kind.</summary>
    public static bool CanBe(CypherType type, TypeKind kind) => Members(type).Any(member => IsUnknown(member) || KindOf(member) == kind);

    /// <summary>Whether a value is of one of these kinds, for sure.</summary>
    public static bool IsOnly(CypherType type, params ReadOnlySpan<TypeKind> kinds)
    {
        foreach (var member in Members(type))
        {
            if (IsUnknown(member) || !kinds.Contains(KindOf(member)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The type of values that come from any of several places: the one they share, a number, or anything.</summary>
    public static CypherType Common(IEnumerable<CypherType> types)
    {
        CypherType? common = null;
        foreach (var type in types)
        {
            if (type is SimpleType { Kind: TypeKind.Null or TypeKind.Nothing })
            {
                continue;
            }

            common = common is null || common.Equals(type) ? type : Common(common, type);
            if (common is SimpleType { Kind: TypeKind.Any })
            {
                break;
            }
        }

        return common ?? CypherType.Any;
    }

    /// <summary>The type of the items of a list; a value that is no list stands for its own only item.</summary>
    public static CypherType ItemOf(CypherType list) => list switch
    {
        ListType { Item: SimpleType { Kind: TypeKind.Nothing or TypeKind.Null } } => CypherType.Any,
        ListType known => known.Item.Nullable(),
        _ => CypherType.Any,
    };

    /// <summary>The kind of a type that is no union.</summary>
    public static TypeKind KindOf(CypherType type) => type switch
    {
        SimpleType simple => simple.Kind,
        ListType => TypeKind.List,
        _ => TypeKind.Any,
    };

    /// <summary>The types of a union, or the one that it is.</summary>
    public static IReadOnlyList<CypherType> Members(CypherType type) => type is UnionType union ? union.Members : [type];

    private static bool FitsMember(CypherType actual, CypherType expected)
    {
        if (IsUnknown(actual) || IsUnknown(expected))
        {
            return true;
        }

        return (KindOf(actual), KindOf(expected)) switch
        {
            (TypeKind.Integer, TypeKind.Float) => true,
            (TypeKind.Node or TypeKind.Relationship, TypeKind.Map) => true,
            var (a, e) => a == e,
        };
    }

    private static CypherType Common(CypherType left, CypherType right)
    {
        if (left is ListType a && right is ListType b)
        {
            return CypherType.ListOf(Common([a.Item, b.Item]));
        }

        return IsOnly(left, TypeKind.Integer, TypeKind.Float) && IsOnly(right, TypeKind.Integer, TypeKind.Float) ? CypherType.Number : CypherType.Any;
    }
}
