using Cartography.GraphDb.Execution.Expressions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution;

/// <summary>Slots that hold the node a step begins at.</summary>
internal static class NodeSlot
{
    /// <summary>The node's number, or -1 for null.</summary>
    public static long Read(Frame frame, int slot)
    {
        ref readonly var value = ref frame.Slots[slot];
        return value.Kind switch
        {
            ValueKind.Node => value.AsId(),
            ValueKind.Null => -1,
            _ => throw new QueryException(StatusCodes.TypeError, $"Expected a node, but got {ShortText.Of(value)}.", "22N01"),
        };
    }
}
