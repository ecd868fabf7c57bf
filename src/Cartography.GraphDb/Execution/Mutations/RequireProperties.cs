using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Mutations;

/// <summary>Refuses a MERGE whose pattern has a property that is null: it could never be found again.</summary>
internal sealed class RequireProperties(string what, IReadOnlyList<string> keys, IReadOnlyList<Evaluator> values, Evaluator? map) : Mutation
{
    public override IEnumerable<Evaluator> Expressions => map is null ? values : [map];

    public override Effects Writes => Effects.None;

    public override void Apply(Frame frame)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Evaluate(frame).IsNull)
            {
                throw Missing(keys[i]);
            }
        }

        if (map?.Evaluate(frame) is { Kind: ValueKind.Map } properties)
        {
            foreach (var (key, value) in properties.AsMap())
            {
                if (value.IsNull)
                {
                    throw Missing(key);
                }
            }
        }
    }

    private QueryException Missing(string key) =>
        new(StatusCodes.SemanticError, $"Cannot merge the following {what} because of null property value for '{key}'", "22N31");
}
