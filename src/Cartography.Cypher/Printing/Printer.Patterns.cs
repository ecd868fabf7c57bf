using System.Globalization;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Printing;

/// <content>Patterns and label expressions.</content>
public sealed partial class Printer
{
    private void WritePath(PathPattern pattern)
    {
        if (pattern.Variable is not null)
        {
            WriteName(pattern.Variable);
            Add(" = ");
        }

        var isFunction = pattern.Selector?.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction;
        if (pattern.Selector is not null)
        {
            WriteSelector(pattern.Selector);
        }

        foreach (var element in pattern.Elements)
        {
            WriteElement(element);
        }

        AddIf(isFunction, ")");
    }

    private void WriteSelector(PathSelector selector)
    {
        switch (selector.Kind)
        {
            case PathSelectorKind.ShortestPathFunction:
                Add("shortestPath(");
                return;
            case PathSelectorKind.AllShortestPathsFunction:
                Add("allShortestPaths(");
                return;
            case PathSelectorKind.All:
                Add("ALL PATHS ");
                return;
            case PathSelectorKind.AllShortest:
                Add("ALL SHORTEST PATHS ");
                return;
        }

        Add(selector.Kind == PathSelectorKind.Any ? "ANY " : "SHORTEST ");
        if (selector.Count is not null)
        {
            Write(selector.Count);
            Add(" ");
        }

        Add("PATHS ");
        AddIf(selector.Kind == PathSelectorKind.ShortestGroups, "GROUPS ");
    }

    private void WriteElement(PathElement element)
    {
        switch (element)
        {
            case NodePattern node:
                Add("(").WritePatternBody(node.Variable, node.Labels, null, node.Properties, node.Where);
                Add(")");
                break;
            case RelationshipPattern relationship:
                Add(relationship.Direction == RelationshipDirection.Incoming ? "<-[" : "-[")
                    .WritePatternBody(relationship.Variable, relationship.Types, relationship.Length, relationship.Properties, relationship.Where);
                Add(relationship.Direction == RelationshipDirection.Outgoing ? "]->" : "]-");
                WriteQuantifier(relationship.Quantifier);
                break;
            case ParenthesizedPath path:
                Add("(").WritePath(path.Pattern);
                WriteWhere(path.Where);
                Add(")");
                WriteQuantifier(path.Quantifier);
                break;
        }
    }

    private void WritePatternBody(Variable? variable, LabelExpression? labels, VariableLength? length, Expression? properties, Expression? where)
    {
        if (variable is not null)
        {
            WriteName(variable);
        }

        if (labels is not null)
        {
            Add(":").WriteLabels(labels, inside: false);
        }

        if (length is not null)
        {
            Add("*").WriteLength(length);
        }

        if (properties is not null)
        {
            Add(" ").Write(properties);
        }

        WriteWhere(where);
    }

    private void WriteLength(VariableLength length)
    {
        if (length.Minimum is { } exact && length.Minimum == length.Maximum)
        {
            Add(Number(exact));
        }
        else if (length.Minimum is not null || length.Maximum is not null)
        {
            Add(Number(length.Minimum)).Add("..").Add(Number(length.Maximum));
        }
    }

    private void WriteQuantifier(PathQuantifier? quantifier)
    {
        if (quantifier is not null)
        {
            Add("{").Add(Number(quantifier.Minimum)).Add(",").Add(Number(quantifier.Maximum)).Add("}");
        }
    }

    private static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private void WriteLabels(LabelExpression labels, bool inside)
    {
        switch (labels)
        {
            case LabelName name:
                Add(Names.Plain(name.Name));
                break;
            case LabelWildcard:
                Add("%");
                break;
            case LabelNot not:
                Add("!").WriteLabels(not.Operand, inside: true);
                break;
            case DynamicLabel label:
                Add(label.Match switch { DynamicLabelMatch.All => "$all(", DynamicLabelMatch.Any => "$any(", _ => "$(" }).Write(label.Expression);
                Add(")");
                break;
            case LabelAnd and:
                WriteLabelOperands(and.Operands, and.Colons ? ":" : "&", inside);
                break;
            case LabelOr or:
                WriteLabelOperands(or.Operands, or.Colons ? "|:" : "|", inside);
                break;
        }
    }

    private void WriteLabelOperands(SyntaxList<LabelExpression> operands, string separator, bool inside)
    {
        AddIf(inside, "(");
        Separated(operands, operand => WriteLabels(operand, inside: true), separator);
        AddIf(inside, ")");
    }
}
