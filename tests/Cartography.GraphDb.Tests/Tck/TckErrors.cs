namespace Cartography.GraphDb.Tests.Tck;

/// <summary>The kit's types of error as status codes.</summary>
internal static class TckErrors
{
    public static bool IsOfType(string code, string type) => type switch
    {
        "ConstraintVerificationFailed" => code.EndsWith(".ConstraintValidationFailed", StringComparison.Ordinal),
        "ProcedureError" => code.StartsWith("Neo.ClientError.Procedure.", StringComparison.Ordinal),
        _ => code.EndsWith("." + type, StringComparison.Ordinal),
    };
}
