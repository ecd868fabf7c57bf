using Cartography.Values;

namespace Cartography.GraphDb.Procedures;

/// <summary>Arguments read as the type that a procedure wants.</summary>
internal static class ProcedureArgument
{
    /// <summary>A STRING.</summary>
    public static string Text(in Value value, string parameter, Procedure procedure) =>
        value.Kind == ValueKind.String ? value.AsString() : throw Wrong("a STRING", value, parameter, procedure);

    /// <summary>A MAP; null is the empty one.</summary>
    public static MapValue Map(in Value value, string parameter, Procedure procedure) => value.Kind switch
    {
        ValueKind.Map => value.AsMap(),
        ValueKind.Null => MapValue.Empty,
        _ => throw Wrong("a MAP", value, parameter, procedure),
    };

    /// <summary>The texts of a LIST of STRINGs, nested lists flattened, or one STRING.</summary>
    public static IEnumerable<string> Texts(Value value, string parameter, Procedure procedure) => value.Kind switch
    {
        ValueKind.String => [value.AsString()],
        ValueKind.List => value.AsList().SelectMany(item => Texts(item, parameter, procedure)),
        _ => throw Wrong("a STRING or a LIST of them", value, parameter, procedure),
    };

    private static QueryException Wrong(string wanted, in Value value, string parameter, Procedure procedure) => new(
        StatusCodes.TypeError, $"{procedure.Signature.Name} takes {wanted} as {parameter}, but was given: {ValueDescription.Of(value)}.", "22N01");
}
