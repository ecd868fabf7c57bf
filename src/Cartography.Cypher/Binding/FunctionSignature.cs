namespace Cartography.Cypher.Binding;

/// <summary>What a call of a function must look like.</summary>
/// <param name="Name">Its name, in its own letter case, with its namespace (<c>date.truncate</c>).</param>
/// <param name="Parameters">Its parameters in order; optional ones last.</param>
/// <param name="ReturnType">What it returns, whatever the arguments are.</param>
/// <param name="Category">Aggregating, Scalar, List, String, Numeric, Logarithmic, Trigonometric, Predicate, Temporal, Spatial, Graph ...</param>
/// <param name="Description">One sentence, as SHOW FUNCTIONS prints it.</param>
public sealed record FunctionSignature(
    string Name, IReadOnlyList<FunctionParameter> Parameters, CypherType ReturnType, string Category, string Description)
{
    /// <summary>Whether it takes many rows to one value, so that DISTINCT may stand before its argument.</summary>
    public bool IsAggregating { get; init; }

    /// <summary>Whether the last parameter may be repeated, as in coalesce.</summary>
    public bool IsVariadic { get; init; }

    /// <summary>Whether equal arguments may give different results (rand, randomUUID), so that a call is not folded or moved.</summary>
    public bool IsVolatile { get; init; }

    /// <summary>The name of the function to use instead, where this one is deprecated.</summary>
    public string? DeprecatedBy { get; init; }

    /// <summary>What it returns for arguments of these types, where that is narrower than <see cref="ReturnType"/>.</summary>
    public Func<IReadOnlyList<CypherType>, CypherType>? ReturnTypeOf { get; init; }

    /// <summary>The fewest arguments.</summary>
    public int MinArguments => Parameters.Count(parameter => !parameter.IsOptional);

    /// <summary>The most arguments.</summary>
    public int MaxArguments => IsVariadic ? int.MaxValue : Parameters.Count;

    /// <summary>The parameter that takes the argument at a position from 0.</summary>
    public FunctionParameter ParameterAt(int position) => Parameters[Math.Min(position, Parameters.Count - 1)];

    /// <summary>As SHOW FUNCTIONS prints it: <c>left(original :: STRING, length :: INTEGER) :: STRING</c>.</summary>
    public override string ToString() => $"{Name}({string.Join(", ", Parameters.Select(Print))}) :: {ReturnType}";

    private static string Print(FunctionParameter parameter) => parameter.IsOptional && !parameter.Default.IsNull
        ? $"{parameter.Name} = {parameter.Default} :: {parameter.Type}"
        : $"{parameter.Name} :: {parameter.Type}";
}
