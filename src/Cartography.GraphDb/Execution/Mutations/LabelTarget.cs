using Cartography.GraphDb.Execution.Expressions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Mutations;

/// <summary>The node whose labels are changed.</summary>
internal static class LabelTarget
{
    /// <summary>Nothing for null, and for a node that this transaction has deleted.</summary>
    public static long? Node(Frame frame, Evaluator target)
    {
        var value = target.Evaluate(frame);
        return value.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.Node => PropertyWriter.IsGone(frame, value) ? null : value.AsId(),
            _ => throw new QueryException(StatusCodes.TypeError, $"Labels are set on nodes, but got {ShortText.Of(value)}.", "22N01"),
        };
    }
}
