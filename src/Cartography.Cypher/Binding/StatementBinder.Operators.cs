using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>Arithmetic, string and list operators.</content>
internal sealed partial class StatementBinder
{
    private CypherType BindUnary(UnaryExpression unary, Scope scope, Allowed allowed) =>
        BindTyped(unary.Operand, CypherType.Number, scope, allowed);

    private CypherType BindBinary(BinaryExpression binary, Scope scope, Allowed allowed)
    {
        var left = Bind(binary.Left, scope, allowed);
        var right = Bind(binary.Right, scope, allowed);
        switch (binary.Operator)
        {
            case BinaryOperator.In:
                return TypeRules.CanBe(right, TypeKind.List) ? CypherType.Boolean : throw Mismatch(binary.Right, "List<T>", right);
            case BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains or BinaryOperator.RegexMatch:
                return CypherType.Boolean;
        }

        if (OperandTypes.Left(binary.Operator) is { } leftTypes && !TypeRules.Fits(left, leftTypes))
        {
            throw Mismatch(binary.Left, TypeWording.Of(leftTypes), left);
        }

        var rightTypes = OperandTypes.Right(binary.Operator, left);
        if (!TypeRules.Fits(right, rightTypes))
        {
            throw Mismatch(binary.Right, TypeWording.Of(rightTypes), right);
        }

        return OperandTypes.Result(binary.Operator, left, right);
    }
}
