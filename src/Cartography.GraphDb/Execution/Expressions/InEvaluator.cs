using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>x IN list</c></summary>
internal sealed class InEvaluator(Evaluator item, Evaluator list) : Evaluator(item, list)
{
    public Evaluator Item { get; } = item;

    public Evaluator List { get; } = list;

    public override Value Evaluate(Frame frame) => Truth.From(Contains(frame));

    public override bool IsTrue(Frame frame) => Contains(frame) == true;

    private bool? Contains(Frame frame)
    {
        var container = List.Evaluate(frame);

        if (container.IsNull)
        {
            return null;
        }

        var items = Lists.Of(container);
        var wanted = Item.Evaluate(frame);
        var unknown = false;

        for (long i = 0; i < items.LongCount; i++)
        {
            frame.Tick();

            switch (ValueEquality.Equal(wanted, items[i]))
            {
                case true:
                    return true;
                case null:
                    unknown = true;
                    break;
            }
        }

        return unknown ? null : false;
    }
}
