using System.Diagnostics.CodeAnalysis;

namespace Cartography.Cypher.Binding;

/// <summary>The variables that can be named at a place, with their types.</summary>
/// <param name="outer">Variables around it, which stay visible whatever a WITH leaves out; null at the top of a query.</param>
internal sealed class Scope(Scope? outer = null)
{
    private readonly Dictionary<string, CypherType> _variables = new(StringComparer.Ordinal);

    /// <summary>Variables around it.</summary>
    public Scope? Outer { get; } = outer;

    /// <summary>Its own variables in the order of their declaration.</summary>
    public IReadOnlyDictionary<string, CypherType> Own => _variables;

    /// <summary>Whether nothing can be named here.</summary>
    public bool IsEmpty => _variables.Count == 0 && Outer is null or { IsEmpty: true };

    /// <summary>Finds a variable here or around.</summary>
    public bool TryFind(string name, [MaybeNullWhen(false)] out CypherType type)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._variables.TryGetValue(name, out type))
            {
                return true;
            }
        }

        type = null;
        return false;
    }

    /// <summary>Whether a variable is there, here or around.</summary>
    public bool Has(string name) => TryFind(name, out _);

    /// <summary>Puts a variable here, hiding one of that name around.</summary>
    public void Put(string name, CypherType type) => _variables[name] = type;

    /// <summary>A copy that can be added to without changing this.</summary>
    public Scope Copy()
    {
        var copy = new Scope(Outer);
        foreach (var (name, type) in _variables)
        {
            copy.Put(name, type);
        }

        return copy;
    }
}
