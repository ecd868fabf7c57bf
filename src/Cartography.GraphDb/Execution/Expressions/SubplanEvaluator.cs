using Cartography.GraphDb.Planning;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>An expression with a query inside, which reads slots of the row around it.</summary>
internal abstract class SubplanEvaluator(Subplan subplan, params Evaluator[] operands) : Evaluator(operands)
{
    public Subplan Subplan { get; } = subplan;

    public override void AddOwnSlots(SlotSet slots)
    {
        foreach (var step in Subplan.Plan.WithDescendants())
        {
            foreach (var expression in step.Expressions)
            {
                slots.UnionWith(expression.SlotsRead());
            }

            slots.UnionWith(StepSlots.ReadBy(step));
        }

        slots.ExceptWith(Subplan.Plan.AllAssigned());
    }
}
