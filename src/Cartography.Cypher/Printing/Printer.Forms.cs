using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Printing;

/// <content>Expressions with a grammar of their own inside.</content>
public sealed partial class Printer
{
    private void WriteForm(Expression expression)
    {
        switch (expression)
        {
            case MapProjection projection:
                WriteName(projection.Target);
                Add(" {");
                Separated(projection.Items, WriteProjectionItem);
                Add("}");
                break;
            case ListComprehension comprehension:
                Add("[");
                WriteName(comprehension.Variable);
                Add(" IN ").Write(comprehension.List);
                WriteWhere(comprehension.Where);
                WriteAfterBar(comprehension.Projection);
                Add("]");
                break;
            case PatternComprehension comprehension:
                Add("[").WritePath(comprehension.Pattern);
                WriteWhere(comprehension.Where);
                WriteAfterBar(comprehension.Projection);
                Add("]");
                break;
            case PatternExpression pattern:
                WritePath(pattern.Pattern);
                break;
            case ShortestPathExpression pattern:
                WritePath(pattern.Pattern);
                break;
            case SubqueryExpression subquery:
                Add(subquery is ExistsSubquery ? "EXISTS { " : subquery is CountSubquery ? "COUNT { " : "COLLECT { ").WriteQuery(subquery.Query);
                Add(" }");
                break;
            case SearchedCase or SimpleCase:
                WriteCase(expression);
                break;
            default:
                WriteIteration(expression);
                break;
        }
    }

    private void WriteAfterBar(Expression? projection)
    {
        if (projection is not null)
        {
            Add(" | ").Write(projection);
        }
    }

    private void WriteProjectionItem(MapProjectionItem item)
    {
        switch (item)
        {
            case AllPropertiesItem:
                Add(".*");
                break;
            case PropertyItem property:
                Add(".").Add(Names.Plain(property.Key));
                break;
            case VariableItem variable:
                WriteName(variable.Variable);
                break;
            case EntryItem entry:
                Add(Names.Plain(entry.Key)).Add(": ").Write(entry.Value);
                break;
        }
    }

    private void WriteCase(Expression expression)
    {
        Add("CASE");
        if (expression is SimpleCase simple)
        {
            Add(" ").Write(simple.Operand);
            foreach (var branch in simple.Branches)
            {
                Add(" WHEN ");
                Separated(branch.Conditions, WriteCaseCondition);
                Add(" THEN ").Write(branch.Result);
            }

            WriteDefault(simple.Default);
        }
        else if (expression is SearchedCase searched)
        {
            foreach (var branch in searched.Branches)
            {
                Add(" WHEN ").Write(branch.Condition);
                Add(" THEN ").Write(branch.Result);
            }

            WriteDefault(searched.Default);
        }

        Add(" END");
    }

    private void WriteDefault(Expression? value)
    {
        if (value is not null)
        {
            Add(" ELSE ").Write(value);
        }
    }

    private void WriteCaseCondition(Expression condition)
    {
        if (condition is ComparisonExpression { First: CaseOperand, Parts: [{ Operator: ComparisonOperator.Equal } only] })
        {
            Write(only.Right);
            return;
        }

        Write(condition);
    }

    private void WriteIteration(Expression expression)
    {
        switch (expression)
        {
            case QuantifiedPredicate predicate:
                Add(predicate.Quantifier.ToString().ToLowerInvariant()).Add("(").WriteName(predicate.Variable);
                Add(" IN ").Write(predicate.List);
                WriteWhere(predicate.Where);
                Add(")");
                break;
            case ReduceExpression reduce:
                Add("reduce(").WriteName(reduce.Accumulator);
                Add(" = ").Write(reduce.Initial);
                Add(", ").WriteName(reduce.Variable);
                Add(" IN ").Write(reduce.List, Level.Sum);
                Add(" | ").Write(reduce.Body);
                Add(")");
                break;
            case TrimExpression trim:
                Add("trim(").Add(trim.Side.ToString().ToUpperInvariant()).Add(" ");
                if (trim.Character is not null)
                {
                    Write(trim.Character);
                    Add(" ");
                }

                Add("FROM ").Write(trim.Source);
                Add(")");
                break;
            case NormalizeExpression normalize:
                Add("normalize(").Write(normalize.Source);
                Add($", {normalize.Form.ToString().ToUpperInvariant()})");
                break;
        }
    }

    private void WriteType(TypeName type)
    {
        switch (type)
        {
            case SimpleTypeName simple:
                Add(simple.Name);
                break;
            case ListTypeName list:
                Add("LIST<").WriteType(list.Element);
                Add(">");
                break;
            case UnionTypeName union:
                Add("ANY<");
                Separated(union.Alternatives, WriteType, " | ");
                Add(">");
                break;
        }

        AddIf(type.NotNull, " NOT NULL");
    }
}
