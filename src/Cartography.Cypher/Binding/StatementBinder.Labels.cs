using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>Label expressions.</content>
internal sealed partial class StatementBinder
{
    // :A:B and :A&B are two ways of writing; one expression keeps to one.
    private void RefuseMixedLabels(LabelExpression? labels)
    {
        if (labels is not null && HasColons(labels) && HasSymbols(labels))
        {
            throw Refuse(
                "Mixing label expression symbols ('|', '&', '!', and '%') with colon (':') between labels is not allowed. "
                + "Please only use one set of symbols.",
                "UnexpectedSyntax",
                labels);
        }
    }

    private static bool HasColons(LabelExpression labels) => labels is LabelAnd { Colons: true } || Parts(labels).Any(HasColons);

    private static bool HasSymbols(LabelExpression labels) =>
        labels is LabelAnd { Colons: false } or LabelOr or LabelNot or LabelWildcard || Parts(labels).Any(HasSymbols);

    private static SyntaxList<LabelExpression> Parts(LabelExpression labels) => labels switch
    {
        LabelAnd and => and.Operands,
        LabelOr or => or.Operands,
        LabelNot not => [not.Operand],
        _ => [],
    };

    private void BindLabels(LabelExpression? labels, Scope scope, TokenUseKind kind)
    {
        switch (labels)
        {
            case LabelName name:
                _tokens.Add(new TokenUse(kind, name.Name, name.Span));
                break;
            case DynamicLabel label:
                BindDynamicLabel(label, scope);
                break;
            case not null:
                foreach (var part in Parts(labels))
                {
                    BindLabels(part, scope, kind);
                }

                break;
        }
    }

    private void BindDynamicLabel(DynamicLabel label, Scope scope)
    {
        var type = Bind(label.Expression, scope, Allowed.NoAggregates);
        if (!TypeRules.CanBe(type, TypeKind.String) && !TypeRules.CanBe(type, TypeKind.List))
        {
            throw Mismatch(label.Expression, "String or List<String>", type);
        }
    }
}
