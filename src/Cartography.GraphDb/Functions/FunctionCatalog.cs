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

    /// <inheritdoc/>
    public string InsteadOf(string name) => NativeFunctions.Instead(name);

    /// <summary>Finds a function on one row's values; letter case does not count.</summary>
    public bool TryFindScalar(string name, [MaybeNullWhen(false)] out ScalarFunction function) => _scalars.TryGetValue(name, out function);

    /// <summary>Finds a function on many rows' values; letter case does not count.</summary>
    public bool TryFindAggregate(string name, [MaybeNullWhen(false)] out AggregateFunction function) => _aggregates.TryGetValue(name, out function);

    private static ScalarFunction[] ScalarFunctions() =>
    [
        .. OnValues(),
        .. OnLists(),
        .. OnText(),
        .. OnNumbers(),
        .. Spatial.SpatialFunctions.All(),
        .. Temporal.TemporalFunctions.All(),
    ];

    private static ScalarFunction[] OnValues() =>
    [
        new Scalar.Coalesce(),
        new Scalar.ElementId(),
        new Scalar.EndNode(),
        new Scalar.FileFunction(),
        new Scalar.Id(),
        new Scalar.Length(),
        new Scalar.Linenumber(),
        new Scalar.NullIf(),
        new Scalar.Properties(),
        new Scalar.RandomUuid(),
        new Scalar.Size(),
        new Scalar.StartNode(),
        new Scalar.ToBoolean(),
        new Scalar.ToBooleanOrNull(),
        new Scalar.ToFloat(),
        new Scalar.ToFloatOrNull(),
        new Scalar.ToInteger(),
        new Scalar.ToIntegerOrNull(),
        new Scalar.ToStringFunction(),
        new Scalar.ToStringOrNull(),
        new Scalar.TypeFunction(),
        new Scalar.ValueTypeFunction(),
        new Predicates.IsEmpty(),
    ];

    private static ScalarFunction[] OnLists() =>
    [
        new Lists.Head(),
        new Lists.Keys(),
        new Lists.Labels(),
        new Lists.Last(),
        new Lists.Nodes(),
        new Lists.Range(),
        new Lists.Relationships(),
        new Lists.Tail(),
        new Lists.ToBooleanList(),
        new Lists.ToFloatList(),
        new Lists.ToIntegerList(),
        new Lists.ToStringList(),
        new Vectors.CosineSimilarity(),
        new Vectors.EuclideanSimilarity(),
    ];

    private static ScalarFunction[] OnText() =>
    [
        new Strings.BTrim(),
        new Strings.CharLength(),
        new Strings.CharacterLength(),
        new Strings.LTrim(),
        new Strings.Left(),
        new Strings.Lower(),
        new Strings.Normalize(),
        new Strings.RTrim(),
        new Strings.Replace(),
        new Strings.Reverse(),
        new Strings.Right(),
        new Strings.Split(),
        new Strings.Substring(),
        new Strings.ToLower(),
        new Strings.ToUpper(),
        new Strings.Trim(),
        new Strings.Upper(),
    ];

    private static ScalarFunction[] OnNumbers() =>
    [
        new Numeric.Abs(),
        new Numeric.Acos(),
        new Numeric.Asin(),
        new Numeric.Atan(),
        new Numeric.Atan2(),
        new Numeric.Ceil(),
        new Numeric.Cos(),
        new Numeric.Cot(),
        new Numeric.Degrees(),
        new Numeric.E(),
        new Numeric.Exp(),
        new Numeric.Floor(),
        new Numeric.Haversin(),
        new Numeric.IsNaN(),
        new Numeric.Log(),
        new Numeric.Log10(),
        new Numeric.Pi(),
        new Numeric.Radians(),
        new Numeric.Rand(),
        new Numeric.Round(),
        new Numeric.Sign(),
        new Numeric.Sin(),
        new Numeric.Sqrt(),
        new Numeric.Tan(),
    ];

    private static AggregateFunction[] AggregateFunctions() =>
    [
        new Aggregating.Avg(),
        new Aggregating.Collect(),
        new Aggregating.Count(),
        new Aggregating.Max(),
        new Aggregating.Min(),
        new Aggregating.PercentileCont(),
        new Aggregating.PercentileDisc(),
        new Aggregating.StDev(),
        new Aggregating.StDevP(),
        new Aggregating.Sum(),
    ];
}
