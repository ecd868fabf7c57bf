using Cartography.Cypher;

namespace Cartography.GraphDb.Tests.Tck;

/// <summary>The kit's types of error as status codes.</summary>
internal static class TckErrors
{
    public static bool IsOfType(Exception failure, string type) => type switch
    {
        "ConstraintVerificationFailed" => CodeOf(failure).EndsWith(".ConstraintValidationFailed", StringComparison.Ordinal),
        "ProcedureError" => CodeOf(failure).StartsWith("Neo.ClientError.Procedure.", StringComparison.Ordinal),
        _ => CodeOf(failure).EndsWith("." + type, StringComparison.Ordinal) || (type is "TypeError" or "ArgumentError" && IsStaticTypeError(failure)),
    };

    /// <summary>
    /// Whether a wrong type was found while the statement was compiled. Neo4j 5 types literals and parameters before it runs, and reports
    /// what does not fit then, and as SyntaxError, where the kit expects a TypeError or ArgumentError while running.
    /// </summary>
    public static bool IsStaticTypeError(Exception failure) =>
        failure is CypherSemanticException semantic && semantic.Problem.StartsWith("Type mismatch", StringComparison.Ordinal);

    public static string CodeOf(Exception failure) => failure switch
    {
        CypherException cypher => cypher.Code,
        QueryException query => query.Code,
        _ => failure.GetType().FullName!,
    };
}
