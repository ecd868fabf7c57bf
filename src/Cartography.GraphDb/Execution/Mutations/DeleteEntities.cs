using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Mutations;

/// <summary><c>DELETE</c> and <c>DETACH DELETE</c> of a node, relationship or path.</summary>
internal sealed class DeleteEntities(Evaluator target, bool detach) : Mutation
{
    public override IEnumerable<Evaluator> Expressions => [target];

    public override Effects Writes => Effects.Everything;

    public override void Apply(Frame frame)
    {
        var value = target.Evaluate(frame);

        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Node:
                DeleteNode(frame, value.AsId());
                break;
            case ValueKind.Relationship:
                DeleteRelationship(frame, value.AsId());
                break;
            case ValueKind.Path:
                foreach (ref readonly var relationship in value.AsPath().Relationships)
                {
                    DeleteRelationship(frame, relationship.AsId());
                }

                foreach (ref readonly var node in value.AsPath().Nodes)
                {
                    DeleteNode(frame, node.AsId());
                }

                break;
            default:
                throw new QueryException(StatusCodes.TypeError, $"DELETE takes a node, relationship or path, but got {ShortText.Of(value)}.", "22N01");
        }
    }

    private void DeleteNode(Frame frame, long node)
    {
        frame.Statement.MarkDeleted();

        if (detach && frame.Graph.NodeExists(node))
        {
            frame.Counters.RelationshipsDeleted += frame.Writer.DetachNode(node);
        }

        frame.Counters.NodesDeleted += frame.Writer.DeleteNode(node) ? 1 : 0;
        frame.Statement.Grew();
    }

    private static void DeleteRelationship(Frame frame, long relationship)
    {
        frame.Statement.MarkDeleted();
        frame.Counters.RelationshipsDeleted += frame.Writer.DeleteRelationship(relationship) ? 1 : 0;
        frame.Statement.Grew();
    }
}
