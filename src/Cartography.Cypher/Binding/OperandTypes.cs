using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <summary>What the arithmetic operators take and give.</summary>
internal static class OperandTypes
{
    private static readonly CypherType Temporals = CypherType.UnionOf(
        CypherType.Date, CypherType.ZonedTime, CypherType.LocalTime, CypherType.LocalDateTime, CypherType.ZonedDateTime);

    private static readonly CypherType Subtractable = CypherType.UnionOf(CypherType.Number, CypherType.Duration, Temporals);

    private static readonly CypherType Scalable = CypherType.UnionOf(CypherType.Number, CypherType.Duration);

    private static readonly CypherType Concatenable = CypherType.UnionOf(CypherType.String, CypherType.AnyList);

    /// <summary>What may stand on the left; null where the right side decides.</summary>
    public static CypherType? Left(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add => null,
        BinaryOperator.Subtract => Subtractable,
        BinaryOperator.Multiply or BinaryOperator.Divide => Scalable,
        BinaryOperator.Concatenate => Concatenable,
        _ => CypherType.Number,
    };

    /// <summary>What may stand on the right of such a left side.</summary>
    public static CypherType Right(BinaryOperator operation, CypherType left) => TypeRules.IsUnknown(left)
        ? CypherType.Any
        : CypherType.UnionOf(TypeRules.Members(left).Select(member => RightOfKind(operation, TypeRules.KindOf(member))));

    /// <summary>What comes out.</summary>
    public static CypherType Result(BinaryOperator operation, CypherType left, CypherType right)
    {
        if (operation == BinaryOperator.Power)
        {
            return CypherType.Float;
        }

        if (TypeRules.IsOnly(left, TypeKind.Integer) && TypeRules.IsOnly(right, TypeKind.Integer))
        {
            return CypherType.Integer;
        }

        if (TypeRules.IsOnly(left, TypeKind.Integer, TypeKind.Float) && TypeRules.IsOnly(right, TypeKind.Integer, TypeKind.Float))
        {
            return TypeRules.IsOnly(left, TypeKind.Float) || TypeRules.IsOnly(right, TypeKind.Float) ? CypherType.Float : CypherType.Number;
        }

        return OfText(operation, left, right) ?? OfTime(operation, left, right) ?? CypherType.Any;
    }

    private static CypherType RightOfKind(BinaryOperator operation, TypeKind left) => operation switch
    {
        BinaryOperator.Add => RightOfAdd(left),
        BinaryOperator.Subtract => left is TypeKind.Integer or TypeKind.Float ? CypherType.Number : CypherType.Duration,
        BinaryOperator.Multiply => left is TypeKind.Duration ? CypherType.Number : Scalable,
        BinaryOperator.Concatenate => left == TypeKind.List ? CypherType.AnyList : CypherType.String,
        _ => CypherType.Number,
    };

    private static CypherType RightOfAdd(TypeKind left) => left switch
    {
        TypeKind.Any or TypeKind.Null or TypeKind.Nothing or TypeKind.List => CypherType.Any,
        TypeKind.Integer or TypeKind.Float or TypeKind.String => CypherType.UnionOf(CypherType.Number, CypherType.String, CypherType.AnyList),
        TypeKind.Duration => CypherType.UnionOf(CypherType.Duration, Temporals, CypherType.AnyList),
        TypeKind.Date or TypeKind.ZonedTime or TypeKind.LocalTime or TypeKind.LocalDateTime or TypeKind.ZonedDateTime =>
            CypherType.UnionOf(CypherType.Duration, CypherType.AnyList),
        _ => CypherType.AnyList,
    };

    private static CypherType? OfText(BinaryOperator operation, CypherType left, CypherType right)
    {
        if (operation is not (BinaryOperator.Add or BinaryOperator.Concatenate))
        {
            return null;
        }

        var (leftList, rightList) = (TypeRules.IsOnly(left, TypeKind.List), TypeRules.IsOnly(right, TypeKind.List));
        if (leftList || rightList)
        {
            return CypherType.ListOf(TypeRules.Common([leftList ? TypeRules.ItemOf(left) : left, rightList ? TypeRules.ItemOf(right) : right]));
        }

        var text = TypeRules.IsOnly(left, TypeKind.String) || TypeRules.IsOnly(right, TypeKind.String);
        var known = TypeRules.IsOnly(left, TypeKind.String, TypeKind.Integer, TypeKind.Float)
            && TypeRules.IsOnly(right, TypeKind.String, TypeKind.Integer, TypeKind.Float);
        return text && known ? CypherType.String : null;
    }

    private static CypherType? OfTime(BinaryOperator operation, CypherType left, CypherType right)
    {
        if (operation is not (BinaryOperator.Add or BinaryOperator.Subtract))
        {
            return TypeRules.IsOnly(left, TypeKind.Duration) ? CypherType.Duration : null;
        }

        if (TypeRules.IsOnly(right, TypeKind.Duration) && left is SimpleType && !TypeRules.IsUnknown(left))
        {
            return left;
        }

        return TypeRules.IsOnly(left, TypeKind.Duration) && right is SimpleType && !TypeRules.IsUnknown(right) ? right : null;
    }
}
