using Cartography.GraphDb.Storage;

namespace Cartography.GraphDb.Execution;

/// <summary>The numbers of relationship types that a pattern names, looked up until all are known: a type may be new, also in the statement itself.</summary>
internal sealed class TypeTokens(IReadOnlyList<string>? names)
{
    private int[] _tokens = [];

    /// <summary>Whether nothing can match, since none of the types is there.</summary>
    public bool IsImpossible { get; private set; }

    /// <summary>The numbers; empty for all types.</summary>
    public ReadOnlySpan<int> Tokens => _tokens;

    public void Resolve(GraphView graph)
    {
        if (names is null || _tokens.Length == names.Count)
        {
            return;
        }

        var tokens = new List<int>(names.Count);

        foreach (var name in names)
        {
            if (graph.RelationshipTypes.TryGetId(name, out var token))
            {
                tokens.Add(token);
            }
        }

        _tokens = [.. tokens];
        IsImpossible = tokens.Count == 0;
    }
}
