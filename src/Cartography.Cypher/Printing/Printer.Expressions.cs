using System.Globalization;
using System.Runtime.CompilerServices;
using Cartography.Cypher.Syntax;
using Cartography.Values;

namespace Cartography.Cypher.Printing;

/// <content>Expressions.</content>
public sealed partial class Printer
{
    private void Write(Expression expression) => Write(expression, Level.Or);

    private void Write(Expression expression, Level minimum)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (Levels.Of(expression) < minimum)
        {
            Add("(").WriteBare(expression);
            Add(")");
            return;
        }

        WriteBare(expression);
    }

    private void WriteBare(Expression expression)
    {
        switch (expression)
        {
            case OrExpression or:
                Separated(or.Operands, operand => Write(operand, Level.Xor), " OR ");
                break;
            case XorExpression xor:
                Separated(xor.Operands, operand => Write(operand, Level.And), " XOR ");
                break;
            case AndExpression and:
                Separated(and.Operands, operand => Write(operand, Level.Not), " AND ");
                break;
            case NotExpression not:
                Add("NOT ").Write(not.Operand, Level.Not);
                break;
            case ComparisonExpression comparison:
                WriteComparison(comparison);
                break;
            case BinaryExpression binary:
                Write(binary.Left, Levels.Of(binary.Operator));

                // (a) - -1 would start a pattern.
                var doubled = binary.Operator == BinaryOperator.Subtract && StartsWithSign(binary.Right);
                Add($" {Levels.Text(binary.Operator)} ").Write(binary.Right, doubled ? Level.Atom : Levels.Of(binary.Operator) + 1);
                break;
            case UnaryExpression unary:
                WriteSign(unary);
                break;
            default:
                WritePredicateOrAtom(expression);
                break;
        }
    }

    private static bool StartsWithSign(Expression expression)
    {
        while (expression is BinaryExpression binary)
        {
            expression = binary.Left;
        }

        return Levels.Of(expression) == Level.Sign;
    }

    private void WriteComparison(ComparisonExpression comparison)
    {
        Write(comparison.First, Level.Predicate);
        foreach (var part in comparison.Parts)
        {
            Add($" {Levels.Text(part.Operator)} ").Write(part.Right, Level.Predicate);
        }
    }

    // -(1) is a sign before a number, -1 is one literal.
    private void WriteSign(UnaryExpression unary)
    {
        Add(unary.Operator == UnaryOperator.Minus ? "-" : "+");
        if (unary.Operand is Literal { Value.IsNumber: true })
        {
            Add("(").WriteBare(unary.Operand);
            Add(")");
            return;
        }

        Write(unary.Operand, Level.Sign);
    }

    private void WritePredicateOrAtom(Expression expression)
    {
        switch (expression)
        {
            case NullPredicate predicate:
                Write(predicate.Operand, Level.Predicate);
                Add(predicate.Negated ? " IS NOT NULL" : " IS NULL");
                break;
            case TypePredicate predicate:
                Write(predicate.Operand, Level.Predicate);
                Add(predicate.Negated ? " IS NOT :: " : " IS :: ").WriteType(predicate.Type);
                break;
            case NormalizedPredicate predicate:
                Write(predicate.Operand, Level.Predicate);
                Add(predicate.Negated ? " IS NOT " : " IS ").Add(predicate.Form.ToString().ToUpperInvariant()).Add(" NORMALIZED");
                break;
            case LabelPredicate predicate:
                Write(predicate.Operand, Level.Sum);
                Add(":").WriteLabels(predicate.Labels, inside: true);
                break;
            default:
                WriteAtom(expression);
                break;
        }
    }

    private void WriteAtom(Expression expression)
    {
        switch (expression)
        {
            case Literal literal:
                WriteLiteral(literal.Value);
                break;
            case Parameter parameter:
                Add("$").Add(parameter.Name.All(char.IsAsciiDigit) ? parameter.Name : Names.Plain(parameter.Name));
                break;
            case Variable variable:
                WriteName(variable);
                break;
            case PropertyAccess access:
                WriteTarget(access.Target);
                Add(".").Add(Names.Plain(access.Key));
                break;
            case IndexAccess access:
                WriteTarget(access.Target);
                Add("[").Write(access.Index);
                Add("]");
                break;
            case SliceAccess access:
                WriteSlice(access);
                break;
            case ListExpression list:
                WriteList(list);
                break;
            case MapExpression map:
                WriteMap(map);
                break;
            case FunctionCall call:
                Add(Names.Dotted(call.NameParts)).Add(call.Distinct ? "(DISTINCT " : "(");
                Separated(call.Arguments, Write);
                Add(")");
                break;
            case CountStar:
                Add("count(*)");
                break;
            case CaseOperand:
                break;
            default:
                WriteForm(expression);
                break;
        }
    }

    private void WriteTarget(Expression target)
    {
        if (target is Literal { Value.IsNumber: true })
        {
            Add("(").WriteBare(target);
            Add(")");
            return;
        }

        Write(target, Level.Atom);
    }

    private void WriteSlice(SliceAccess access)
    {
        WriteTarget(access.Target);
        Add("[");
        if (access.From is not null)
        {
            // A number right before the dots would take one of them.
            Write(access.From);
            Add(" ");
        }

        Add("..");
        if (access.To is not null)
        {
            Write(access.To);
        }

        Add("]");
    }

    // [x IN y] and [x IN y AND z] would be comprehensions.
    private void WriteList(ListExpression list)
    {
        Add("[");
        Separated(list.Items, item => Write(item, list.Items.Count == 1 ? Level.Sum : Level.Or));
        Add("]");
    }

    private void WriteMap(MapExpression map)
    {
        Add("{");
        Separated(map.Entries, entry =>
        {
            Add(Names.Plain(entry.Key)).Add(": ").Write(entry.Value);
        });
        Add("}");
    }

    private void WriteLiteral(Value value)
    {
        _ = value.Kind switch
        {
            ValueKind.Boolean => Add(value.AsBoolean() ? "true" : "false"),
            ValueKind.Integer => Add(value.AsInteger().ToString(CultureInfo.InvariantCulture)),
            ValueKind.Float => Add(FloatText(value.AsFloat())),
            ValueKind.String => Add(Names.Text(value.AsString())),
            _ => Add("null"),
        };
    }

    private static string FloatText(double value)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "Infinity" : "-Infinity";
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }
}
