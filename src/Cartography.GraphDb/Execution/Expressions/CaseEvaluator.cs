using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>CASE WHEN c THEN v ... ELSE e END</c>; the form with a subject is turned into it, the subject in a slot of its own.</summary>
internal sealed class CaseEvaluator(Evaluator? subject, int subjectSlot, Evaluator[] conditions, Evaluator[] results, Evaluator otherwise)
    : Evaluator([.. subject is null ? Array.Empty<Evaluator>() : [subject], .. conditions, .. results, otherwise])
{
    public override Value Evaluate(Frame frame)
    {
        if (subject is not null)
        {
            frame.Slots[subjectSlot] = subject.Evaluate(frame);
        }

        for (var i = 0; i < conditions.Length; i++)
        {
            if (conditions[i].IsTrue(frame))
            {
                return results[i].Evaluate(frame);
            }
        }

        return otherwise.Evaluate(frame);
    }

    public override void AddLocalSlots(SlotSet slots)
    {
        if (subject is not null)
        {
            slots.Add(subjectSlot);
        }
    }
}
