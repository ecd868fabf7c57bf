using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;

namespace Cartography.GraphDb.Execution.Mutations;

/// <summary><c>SET x.key = value</c></summary>
internal sealed class SetProperty(Evaluator target, string key, Evaluator value) : Mutation
{
    private int _token = -1;

    public override IEnumerable<Evaluator> Expressions => [target, value];

    public override Effects Writes => new() { Properties = [key] };

    public override void Apply(Frame frame)
    {
        var entity = target.Evaluate(frame);

        if (entity.IsNull)
        {
            return;
        }

        var token = _token >= 0 ? _token : _token = frame.Writer.PropertyKeyId(key);
        PropertyWriter.Set(frame, entity, token, value.Evaluate(frame));
    }
}
