using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Planning.Logical;
using Cartography.GraphDb.Storage;

namespace Cartography.GraphDb.Planning;

/// <summary>How many relationships a bound node has, asked of the store instead of walked.</summary>
internal sealed class NodeDegree(LogicalExpand expand)
{
    private readonly Direction _direction = Directions.From(expand.Relationship.Direction, expand.FromLeft);

    /// <summary>The number for the node in the frame.</summary>
    public long Of(Frame frame)
    {
        var node = NodeSlot.Read(frame, expand.From);

        if (node < 0)
        {
            return 0;
        }

        frame.Hits++;

        if (expand.Relationship.Types is not { } types)
        {
            return frame.Graph.Degree(node, _direction);
        }

        var degree = 0L;

        foreach (var name in types)
        {
            degree += frame.Graph.RelationshipTypes.TryGetId(name, out var type) ? frame.Graph.Degree(node, _direction, type) : 0;
        }

        return degree;
    }
}
