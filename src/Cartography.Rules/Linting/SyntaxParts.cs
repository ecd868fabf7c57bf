using Cartography.Cypher.Syntax;

namespace Cartography.Rules.Linting;

/// <summary>Walks a syntax tree: every piece of a query, from the outside in.</summary>
internal static partial class SyntaxParts
{
    /// <summary>The piece itself and all that it holds.</summary>
    public static IEnumerable<SyntaxNode> Within(SyntaxNode root)
    {
        var pending = new Stack<SyntaxNode>([root]);
        while (pending.TryPop(out var node))
        {
            yield return node;
            foreach (var part in Of(node))
            {
                if (part is not null)
                {
                    pending.Push(part);
                }
            }
        }
    }

    private static IEnumerable<SyntaxNode?> Of(SyntaxNode node) => node switch
    {
        Expression expression => OfExpression(expression),
        Clause clause => OfClause(clause),
        QueryStatement statement => [statement.Query],
        SingleQuery query => query.Clauses,
        UnionQuery union => union.Branches,
        Projection projection => [.. projection.Items, .. projection.OrderBy, projection.Skip, projection.Limit],
        ProjectionItem item => [item.Expression],
        SortItem sort => [sort.Expression],
        PathPattern path => path.Elements,
        NodePattern pattern => [pattern.Labels, pattern.Properties, pattern.Where],
        RelationshipPattern pattern => [pattern.Types, pattern.Properties, pattern.Where],
        ParenthesizedPath pattern => [pattern.Pattern, pattern.Where],
        LabelAnd labels => labels.Operands,
        LabelOr labels => labels.Operands,
        LabelNot labels => [labels.Operand],
        DynamicLabel label => [label.Expression],
        ComparisonPart part => [part.Right],
        MapEntry entry => [entry.Value],
        EntryItem entry => [entry.Value],
        SearchedCaseBranch branch => [branch.Condition, branch.Result],
        SimpleCaseBranch branch => [.. branch.Conditions, branch.Result],
        _ => [],
    };

    private static IEnumerable<SyntaxNode?> OfClause(Clause clause) => clause switch
    {
        MatchClause match => [.. match.Patterns, match.Where],
        WithClause with => [with.Projection, with.Where],
        ReturnClause @return => [@return.Projection],
        UnwindClause unwind => [unwind.List],
        SubqueryClause subquery => [subquery.Query],
        CallProcedureClause call => [.. call.Arguments ?? [], call.Yield?.Where],
        _ => [],
    };
}
