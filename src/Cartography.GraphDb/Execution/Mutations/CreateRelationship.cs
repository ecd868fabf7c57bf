using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Mutations;

internal sealed class CreateRelationship(int slot, string type, Evaluator? dynamicType, int from, int to, NewProperties properties, bool isMerge) : Mutation
{
    private int _token = -1;

    public override IEnumerable<int> Assigns => [slot];

    public override IEnumerable<Evaluator> Expressions => dynamicType is null ? properties.Expressions : properties.Expressions.Append(dynamicType);

    public override Effects Writes => dynamicType is null ? new() { Types = [type] } : new() { AnyRelationship = true };

    public override void Apply(Frame frame)
    {
        var start = End(frame, from);
        var end = End(frame, to);
        var token = dynamicType is null ? Token(frame) : frame.Writer.RelationshipTypeId(Dynamic(frame));
        var changes = properties.Evaluate(frame, out var count);
        var relationship = frame.Writer.CreateRelationship(token, start, end, changes.AsSpan(0, count));
        frame.Slots[slot] = Value.RelationshipReference(relationship);
        frame.Counters.RelationshipsCreated++;
        frame.Counters.PropertiesSet += count;
        frame.Statement.Grew();
    }

    private int Token(Frame frame) => _token >= 0 ? _token : _token = frame.Writer.RelationshipTypeId(type);

    private string Dynamic(Frame frame)
    {
        var names = DynamicNames.Of(dynamicType!.Evaluate(frame));
        return names.Count == 1
            ? names[0]
            : throw new QueryException(StatusCodes.ArgumentError, $"A relationship has exactly one type, but got {names.Count}.", "22N05");
    }

    private long End(Frame frame, int slot)
    {
        var value = frame.Slots[slot];

        if (value.Kind != ValueKind.Node)
        {
            throw new QueryException(
                !value.IsNull ? StatusCodes.TypeError : isMerge ? StatusCodes.ExecutionFailed : StatusCodes.SemanticError,
                $"Failed to create relationship of type {type}: one of its ends is {(value.IsNull ? "null" : ShortText.Of(value))}, and must be a node.",
                "22N01");
        }

        return frame.Graph.NodeExists(value.AsId())
            ? value.AsId()
            : throw EntityProperty.Deleted("Node", value.AsId());
    }
}
