using Cartography.GraphDb.Storage;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>A property key by name, whose number is looked up when it is first there. Numbers stay, so remembering one is safe for all readers.</summary>
internal sealed class PropertyKey(string name)
{
    private int _token = -1;

    public string Name { get; } = name;

    /// <summary>The number, or -1 while nothing has such a property.</summary>
    public int Token(GraphView graph)
    {
        var token = _token;

        if (token < 0 && graph.PropertyKeys.TryGetId(Name, out token))
        {
            _token = token;
        }

        return token;
    }
}
