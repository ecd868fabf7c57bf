using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Cartography.Cypher.Binding;

namespace Cartography.GraphDb.Functions;

/// <summary>All functions. Adding one is a file and its line here.</summary>
internal sealed class FunctionCatalog : IFunctionSignatures
{
    private readonly FrozenDictionary<string, ScalarFunction> _scalars;
    private readonly FrozenDictionary<string, AggregateFunction> _aggregates;
    private readonly FrozenDictionary<string, FunctionSignature> _signatures;

    private FunctionCatalog(ScalarFunction[] scalars, AggregateFunction[] aggregates)
    {
        _scalars = scalars.ToFrozenDictionary(function => function.Signature.Name, StringComparer.OrdinalIgnoreCase);
        _aggregates = aggregates.ToFrozenDictionary(function => function.Signature.Name, StringComparer.OrdinalIgnoreCase);
        All =
        [
            .. scalars.Select(function => function.Signature)
                .Concat(aggregates.Select(function => function.Signature))
                .OrderBy(signature => signature.Name, StringComparer.Ordinal),
        ];
        _signatures = All.ToFrozenDictionary(signature => signature.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The functions of this database.</summary>
    public static FunctionCatalog Default { get; } = new(ScalarFunctions(), AggregateFunctions());

    /// <inheritdoc/>
    public IReadOnlyList<FunctionSignature> All { get; }

    /// <inheritdoc/>
    public bool TryFind(string name, [MaybeNullWhen(false)] out FunctionSignature signature) => _signatures.TryGetValue(name, out signature);

    /// <summary>Finds a function on one row's values; letter case does not count.</summary>
    public bool TryFindScalar(string name, [MaybeNullWhen(false)] out ScalarFunction function) => _scalars.TryGetValue(name, out function);

    /// <summary>Finds a function on many rows' values; letter case does not count.</summary>
    public bool TryFindAggregate(string name, [MaybeNullWhen(false)] out AggregateFunction function) => _aggregates.TryGetValue(name, out function);

    private static ScalarFunction[] ScalarFunctions() =>
    [
        new Scalar.Coalesce(),
    ];

    private static AggregateFunction[] AggregateFunctions() =>
    [
        new Aggregating.Count(),
    ];
}
