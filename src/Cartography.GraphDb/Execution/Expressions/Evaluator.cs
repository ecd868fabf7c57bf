using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>An expression made ready to run: a tree of immutable nodes over the slots of a row. Shared by all runs of a plan.</summary>
internal abstract class Evaluator(params Evaluator[] operands)
{
    /// <summary>The expressions that this one is made of.</summary>
    public IReadOnlyList<Evaluator> Operands { get; } = operands;

    /// <summary>The value for the row that the frame holds.</summary>
    public abstract Value Evaluate(Frame frame);

    /// <summary>Whether the value is true; null is not. Fails where the value is no truth value.</summary>
    public virtual bool IsTrue(Frame frame) => Truth.IsTrue(Evaluate(frame));

    /// <summary>Adds the slots that this node itself reads, without its operands.</summary>
    public virtual void AddOwnSlots(SlotSet slots)
    {
    }

    /// <summary>Adds the slots that only this node's operands use: variables of a comprehension and the like.</summary>
    public virtual void AddLocalSlots(SlotSet slots)
    {
    }

    /// <summary>Whether two evaluations of one row may differ, or more is read than the row.</summary>
    public virtual bool IsVolatile => false;

    /// <summary>All slots that the expression reads.</summary>
    public SlotSet SlotsRead()
    {
        var slots = new SlotSet();
        var locals = new SlotSet();

        foreach (var node in WithDescendants())
        {
            node.AddOwnSlots(slots);
            node.AddLocalSlots(locals);
        }

        slots.ExceptWith(locals);
        return slots;
    }

    /// <summary>This node and all below it, without recursion: a chain of 50,000 terms is as deep.</summary>
    public IEnumerable<Evaluator> WithDescendants()
    {
        var pending = new Stack<Evaluator>();
        pending.Push(this);

        while (pending.TryPop(out var node))
        {
            yield return node;

            foreach (var operand in node.Operands)
            {
                pending.Push(operand);
            }
        }
    }
}
