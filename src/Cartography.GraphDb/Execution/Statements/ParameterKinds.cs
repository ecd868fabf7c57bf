using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>The types of the parameters that a statement was checked with.</summary>
internal sealed class ParameterKinds
{
    private readonly string[] _names;
    private readonly CypherType?[] _types;

    public ParameterKinds(IReadOnlyList<string> names, MapValue parameters)
    {
        _names = [.. names];
        _types = [.. names.Select(name => TypeOf(parameters, name))];
    }

    /// <summary>Whether other parameters are of the same types, so that a check of them would say the same.</summary>
    public bool Covers(MapValue parameters)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (!Equals(TypeOf(parameters, _names[i]), _types[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static CypherType? TypeOf(MapValue parameters, string name) =>
        parameters.TryGetValue(name, out var value) ? Cypher.Binding.ValueTypes.Of(value) : null;
}
