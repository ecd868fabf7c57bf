using Cartography.Values;

namespace Cartography.Bolt.Results;

/// <summary>Why a database refused something, as it goes over the wire.</summary>
/// <param name="Code">Neo4j's code: <c>Neo.ClientError.Statement.SyntaxError</c>. Its second word decides whether a client tries again.</param>
/// <param name="Message">For the person who must act.</param>
public sealed record Failure(string Code, string Message)
{
    /// <summary>The GQL status that Neo4j gives to errors without one of their own.</summary>
    public const string GeneralGqlStatus = "50N42";

    /// <summary>The text that belongs to <see cref="GeneralGqlStatus"/>.</summary>
    public const string GeneralGqlDescription =
        "error: general processing exception - unexpected error. Unexpected error has occurred. See debug log for details.";

    /// <summary>The GQL status, five characters.</summary>
    public string GqlStatus { get; init; } = GeneralGqlStatus;

    /// <summary>The text that belongs to the GQL status.</summary>
    public string GqlDescription { get; init; } = GeneralGqlDescription;

    /// <summary>More of the GQL status: <c>_classification</c>, <c>_position</c>; null where it has only default values.</summary>
    public MapValue? DiagnosticRecord { get; init; }

    /// <summary>What led to it; its code is empty.</summary>
    public Failure? Cause { get; init; }
}
