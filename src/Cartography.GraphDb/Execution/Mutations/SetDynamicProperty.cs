using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Mutations;

/// <summary><c>SET x[key] = value</c></summary>
internal sealed class SetDynamicProperty(Evaluator target, Evaluator key, Evaluator value) : Mutation
{
    public override IEnumerable<Evaluator> Expressions => [target, key, value];

    public override Effects Writes => new() { AnyProperty = true };

    public override void Apply(Frame frame)
    {
        var entity = target.Evaluate(frame);

        if (entity.IsNull)
        {
            return;
        }

        var name = key.Evaluate(frame);

        if (name.Kind != ValueKind.String)
        {
            throw new QueryException(StatusCodes.TypeError, $"A property key is a string, but got {ShortText.Of(name)}.", "22N01");
        }

        PropertyWriter.Set(frame, entity, frame.Writer.PropertyKeyId(name.AsString()), value.Evaluate(frame));
    }
}
