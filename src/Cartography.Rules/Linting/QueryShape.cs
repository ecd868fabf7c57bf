using Cartography.Cypher.Syntax;

namespace Cartography.Rules.Linting;

/// <summary>What a query of a fact says about itself: its columns, the labels of its variables, what it writes and needs.</summary>
internal sealed class QueryShape
{
    private readonly ILookup<string, NodePattern> _nodes;

    public QueryShape(Query query)
    {
        Parts = [.. SyntaxParts.Within(query)];
        Final = (query switch
        {
            SingleQuery single => single,
            UnionQuery union => union.Branches[0],
            _ => null,
        })?.Clauses.OfType<ReturnClause>().LastOrDefault()?.Projection;
        _nodes = Parts.OfType<NodePattern>().Where(node => node.Variable is not null).ToLookup(node => node.Variable!.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<SyntaxNode> Parts { get; }

    /// <summary>The last RETURN; <see langword="null"/> if the query returns nothing.</summary>
    public Projection? Final { get; }

    public IReadOnlyList<string> Columns => Final is null ? [] : [.. Final.Items.Select(item => item.Name)];

    public bool ReturnsAll => Final?.All == true;

    public IEnumerable<string> Parameters => Parts.OfType<Parameter>().Select(parameter => parameter.Name).Distinct(StringComparer.Ordinal);

    public IEnumerable<Clause> Writes =>
        Parts.OfType<Clause>().Where(clause => clause is not (MatchClause or WithClause or ReturnClause or UnwindClause or SubqueryClause or CallProcedureClause));

    /// <summary>The labels that a variable is matched with.</summary>
    public IEnumerable<string> LabelsOf(string variable) =>
        _nodes[variable].SelectMany(node => node.Labels is null ? [] : Names(node.Labels)).Distinct(StringComparer.Ordinal);

    public IEnumerable<string> Variables => _nodes.Select(group => group.Key);

    /// <summary>The variables whose properties a column is read from.</summary>
    public IEnumerable<string> ReadBy(string column) => Final?.Items.FirstOrDefault(item => item.Name == column) is { } found
        ? SyntaxParts.Within(found.Expression).OfType<PropertyAccess>().Select(access => access.Target).OfType<Variable>().Select(variable => variable.Name)
        : [];

    /// <summary>The labels of an expression that a node can have by it; what stands under NOT is none.</summary>
    public static IEnumerable<string> Names(LabelExpression labels) => labels switch
    {
        LabelName name => [name.Name],
        LabelAnd and => and.Operands.SelectMany(Names),
        LabelOr or => or.Operands.SelectMany(Names),
        _ => [],
    };
}
