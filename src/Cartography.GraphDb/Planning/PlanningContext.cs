using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Functions;
using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

/// <summary>What planning one statement knows and gathers.</summary>
internal sealed class PlanningContext(string text, FunctionCatalog functions, IProcedureCatalog procedures, string databaseName)
{
    private readonly List<Subplan> _subplans = [];

    /// <summary>The statement's text.</summary>
    public string Text { get; } = text;

    public FunctionCatalog Functions { get; } = functions;

    public IProcedureCatalog Procedures { get; } = procedures;

    public string DatabaseName { get; } = databaseName;

    public SlotTable Slots { get; } = new();

    public IReadOnlyList<Subplan> Subplans => _subplans;

    /// <summary>Parameters that a call takes without naming them.</summary>
    public List<string> ImplicitParameters { get; } = [];

    public Subplan AddSubplan(LogicalPlan plan)
    {
        var subplan = new Subplan(_subplans.Count, plan, OuterSlots.ReadBy(plan), OuterSlots.AssignedBy(plan));
        _subplans.Add(subplan);
        return subplan;
    }

    /// <summary>The text of a piece of the statement, for plans.</summary>
    public string TextOf(SyntaxNode node) =>
        node.Span.End > node.Span.Start && node.Span.End <= Text.Length ? PlanText.Short(node.Span.Of(Text)) : "";
}
