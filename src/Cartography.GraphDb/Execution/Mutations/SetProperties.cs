using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Transactions;

namespace Cartography.GraphDb.Execution.Mutations;

/// <summary>
/// <c>SET x.a = 1, x.b = 2</c>: several properties of one entity at once. All values are computed before any is set, and each counts,
/// null on a missing property too, as in Neo4j.
/// </summary>
internal sealed class SetProperties(Evaluator target, string[] keys, Evaluator[] values) : Mutation
{
    private readonly int[] _tokens = [.. Enumerable.Repeat(-1, keys.Length)];

    public override IEnumerable<Evaluator> Expressions => [target, .. values];

    public override Effects Writes { get; } = new() { Properties = keys };

    public override void Apply(Frame frame)
    {
        var entity = target.Evaluate(frame);

        if (entity.IsNull)
        {
            return;
        }

        var changes = new PropertyChange[values.Length];

        for (var i = 0; i < changes.Length; i++)
        {
            var token = _tokens[i] >= 0 ? _tokens[i] : _tokens[i] = frame.Writer.PropertyKeyId(keys[i]);
            changes[i] = new(token, Storable.Checked(values[i].Evaluate(frame), frame));
        }

        PropertyWriter.Set(frame, entity, changes);
    }
}
