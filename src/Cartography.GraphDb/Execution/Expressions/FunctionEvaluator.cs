using Cartography.GraphDb.Functions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>A call of a function; its arguments are laid out in slots of the frame, so that a call allocates nothing.</summary>
internal sealed class FunctionEvaluator(ScalarFunction function, Evaluator[] arguments, int firstSlot, bool isVolatile) : Evaluator(arguments)
{
    private readonly Evaluator[] _arguments = arguments;

    public ScalarFunction Function { get; } = function;

    public override bool IsVolatile => isVolatile;

    public override Value Evaluate(Frame frame)
    {
        for (var i = 0; i < _arguments.Length; i++)
        {
            frame.Slots[firstSlot + i] = _arguments[i].Evaluate(frame);
        }

        return Function.Call(frame.Slots.AsSpan(firstSlot, _arguments.Length), frame.Functions);
    }
}
