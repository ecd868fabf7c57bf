using System.Collections.Immutable;
using Cartography.Cypher.Syntax;

namespace Cartography.GraphDb.Planning;

/// <summary>What names mean at one place of a query. Immutable.</summary>
internal sealed record Scope
{
    public static Scope Empty { get; } = new();

    /// <summary>The slot of each variable.</summary>
    public ImmutableSortedDictionary<string, int> Names { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>Expressions that a step below has computed already: the keys of a grouping, the columns of a projection.</summary>
    public ImmutableDictionary<Expression, int> Computed { get; init; } = ImmutableDictionary<Expression, int>.Empty;

    /// <summary>Where the aggregating calls of the projection at hand are gathered; null where none may stand.</summary>
    public AggregationList? Aggregations { get; init; }

    /// <summary>The slot of the operand of the simple CASE around.</summary>
    public int CaseOperand { get; init; } = -1;

    public SlotSet Slots => new(Names.Values);

    public Scope With(string name, int slot) => this with { Names = Names.SetItem(name, slot) };

    /// <summary>A name inside an expression hides what was computed from an equal name outside.</summary>
    public Scope WithLocal(string name, int slot) =>
        this with { Names = Names.SetItem(name, slot), Computed = ImmutableDictionary<Expression, int>.Empty, Aggregations = Aggregations };

    public bool TryFind(string name, out int slot) => Names.TryGetValue(name, out slot);
}
