using Cartography.Bolt;
using Cartography.Bolt.Results;
using Cartography.Cypher;
using Cartography.Cypher.Syntax;
using Cartography.GraphDb;
using Cartography.Stores.Embedded;
using Cartography.Values;

namespace Cartography.Stores.Serving;

/// <summary>What went wrong in the engine, as Bolt tells it.</summary>
internal static class EngineFailure
{
    /// <summary>Whether an exception is one of the engine's own; a cancellation, for one, is not.</summary>
    public static bool IsKnown(Exception error) => EmbeddedFailure.IsKnown(error);

    /// <summary>The failure that an exception of the engine means.</summary>
    public static BoltException Of(Exception error, string? query) => error switch
    {
        QueryException failure => Failed(failure.Code, failure.Message, failure.GqlStatus, failure.Offset, query, error),
        CypherException failure => Failed(failure.Code, failure.Message, failure.GqlStatus, failure.Position?.Offset, query, error),
        _ => Failed("Neo.DatabaseError.General.UnknownError", error.Message, "50N00", null, query, error),
    };

    private static BoltException Failed(string code, string message, string gqlStatus, int? offset, string? query, Exception cause)
    {
        var position = offset is { } at && query is not null ? SourcePosition.At(query, at) : default(SourcePosition?);

        var failure = new Failure(code, message)
        {
            GqlStatus = gqlStatus,
            GqlDescription = $"error: {message}",
            DiagnosticRecord = position is not { } place ? null : MapValue.Of(
                ("_classification", code.StartsWith("Neo.Client", StringComparison.Ordinal) ? "CLIENT_ERROR" : "DATABASE_ERROR"),
                ("_position", Value.From(MapValue.Of(("offset", place.Offset), ("line", place.Line), ("column", place.Column))))),
        };

        return new BoltException(failure, cause);
    }
}
