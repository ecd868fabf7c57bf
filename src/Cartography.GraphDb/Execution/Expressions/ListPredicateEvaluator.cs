using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>all</c>, <c>any</c>, <c>none</c> and <c>single</c> over a list.</summary>
internal sealed class ListPredicateEvaluator(Quantifier quantifier, int variable, Evaluator list, Evaluator? condition)
    : Evaluator([list, .. condition is null ? Array.Empty<Evaluator>() : [condition]])
{
    public override Value Evaluate(Frame frame)
    {
        var value = list.Evaluate(frame);

        if (value.IsNull)
        {
            return Value.Null;
        }

        var items = Lists.Of(value);
        long matching = 0;
        var unknown = false;

        for (long i = 0; i < items.LongCount; i++)
        {
            frame.Tick();
            frame.Slots[variable] = items[i];
            var truth = condition is null ? Truth.Of(items[i]) : Truth.Of(condition.Evaluate(frame));

            if (truth is null)
            {
                unknown = true;
            }
            else if (truth.Value && ++matching > 1 && quantifier == Quantifier.Single)
            {
                return Value.False;
            }

            if (truth is { } known && Decides(known))
            {
                return Value.From(quantifier == Quantifier.Any);
            }
        }

        return unknown ? Value.Null : Value.From(quantifier switch
        {
            Quantifier.Any => false,
            Quantifier.Single => matching == 1,
            _ => true,
        });
    }

    public override void AddLocalSlots(SlotSet slots) => slots.Add(variable);

    private bool Decides(bool truth) => quantifier switch
    {
        Quantifier.All => !truth,
        Quantifier.Any or Quantifier.None => truth,
        _ => false,
    };
}
