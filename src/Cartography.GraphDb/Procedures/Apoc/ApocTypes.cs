using Cartography.GraphDb.Procedures.Schema;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Apoc;

/// <summary>The names that apoc.meta has for types.</summary>
internal static class ApocTypes
{
    /// <summary>The name for a property's values: of several kinds the first, lists last.</summary>
    public static string Of(PropertyUse use) => use.Scalars.Count > 0 ? Of(use.Scalars.First()) : "LIST";

    private static string Of(ValueKind kind) => kind switch
    {
        ValueKind.ZonedDateTime => "DATE_TIME",
        ValueKind.LocalDateTime => "LOCAL_DATE_TIME",
        ValueKind.LocalTime => "LOCAL_TIME",
        ValueKind.ZonedTime => "TIME",
        ValueKind.Bytes => "BYTE_ARRAY",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
