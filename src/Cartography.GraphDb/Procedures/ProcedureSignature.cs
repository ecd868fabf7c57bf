using Cartography.Cypher.Binding;

namespace Cartography.GraphDb.Procedures;

/// <summary>What a call of a procedure looks like.</summary>
/// <param name="Name">Its name with its namespaces.</param>
/// <param name="Parameters">Its parameters in order; optional ones last.</param>
/// <param name="Columns">The columns of its rows; none for a procedure that gives no rows.</param>
/// <param name="Mode">What it does.</param>
/// <param name="Description">One sentence, as SHOW PROCEDURES prints it.</param>
internal sealed record ProcedureSignature(
    string Name, IReadOnlyList<FunctionParameter> Parameters, IReadOnlyList<ProcedureColumn> Columns, ProcedureMode Mode, string Description)
{
    /// <summary>The place of a column, or -1.</summary>
    public int PositionOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (string.Equals(Columns[i].Name, column, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>As SHOW PROCEDURES prints it.</summary>
    public override string ToString() =>
        $"{Name}({string.Join(", ", Parameters.Select(Print))})"
            + (Columns.Count == 0 ? "" : $" :: ({string.Join(", ", Columns.Select(column => $"{column.Name} :: {column.Type}"))})");

    private static string Print(FunctionParameter parameter) => parameter.IsOptional
        ? $"{parameter.Name} = {parameter.Default} :: {parameter.Type}"
        : $"{parameter.Name} :: {parameter.Type}";
}
