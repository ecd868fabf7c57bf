using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution;

/// <summary>Tests one relationship of a path and the node behind it.</summary>
internal sealed class StepTest(PatternVariableLength pattern)
{
    private readonly Evaluator[] _conditions = [.. pattern.StepConditions.Select(condition => condition.Test)];

    public bool Passes(Frame frame, long relationship, long node)
    {
        if (_conditions.Length == 0)
        {
            return true;
        }

        frame.Slots[pattern.StepRelationship] = Value.RelationshipReference(relationship);
        frame.Slots[pattern.StepNode] = Value.NodeReference(node);

        foreach (var condition in _conditions)
        {
            if (!condition.IsTrue(frame))
            {
                return false;
            }
        }

        return true;
    }
}
