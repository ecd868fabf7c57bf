using Cartography.GraphDb.Planning;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>An expression with a query inside, which reads slots of the row around it.</summary>
internal abstract class SubplanEvaluator(Subplan subplan, params Evaluator[] operands) : Evaluator(operands)
{
    public Subplan Subplan { get; } = subplan;

    public override void AddOwnSlots(SlotSet slots) => slots.UnionWith(Subplan.Reads);
}
