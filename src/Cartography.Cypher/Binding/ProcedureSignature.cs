namespace Cartography.Cypher.Binding;

/// <summary>What a call of a procedure looks like.</summary>
/// <param name="Name">Its name with its namespaces.</param>
/// <param name="Parameters">Its parameters in order; optional ones last.</param>
/// <param name="Columns">The columns of its rows; none for a procedure that gives no rows.</param>
/// <param name="Effect">What a call does to the database.</param>
public sealed record ProcedureSignature(
    string Name, IReadOnlyList<FunctionParameter> Parameters, IReadOnlyList<ProcedureColumn> Columns, QueryType Effect)
{
    /// <summary>The fewest arguments.</summary>
    public int MinArguments => Parameters.Count(parameter => !parameter.IsOptional);
}
