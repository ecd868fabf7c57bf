using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning;

/// <summary>One of the conditions that all must hold, with its text for plans.</summary>
internal sealed record Condition(Evaluator Test, string Text)
{
    private SlotSet? _slots;

    /// <summary>The slots that it reads.</summary>
    public SlotSet Slots => _slots ??= Test.SlotsRead();
}
