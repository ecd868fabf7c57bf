using System.Collections.Immutable;

namespace Cartography.Core.Http;

/// <summary>
/// What a vendor's errors mean, by error code, else by HTTP status. Data for the client; there is nothing to be caught in a provider.
/// </summary>
public sealed record ErrorPolicy
{
    /// <summary>Too many requests, timeouts and server errors pass; 401 fails; 403 is a refusal; everything else fails.</summary>
    public static ErrorPolicy Default { get; } = new()
    {
        Statuses = new Dictionary<int, ErrorMeaning>
        {
            [403] = ErrorMeaning.Denied,
            [408] = ErrorMeaning.Retry,
            [425] = ErrorMeaning.Retry,
            [429] = ErrorMeaning.Retry,
            [500] = ErrorMeaning.Retry,
            [502] = ErrorMeaning.Retry,
            [503] = ErrorMeaning.Retry,
            [504] = ErrorMeaning.Retry,
        }.ToImmutableDictionary(),
    };

    /// <summary>Meanings by the vendor's error code; they go before statuses.</summary>
    public ImmutableDictionary<string, ErrorMeaning> Codes { get; init; } = ImmutableDictionary.Create<string, ErrorMeaning>(StringComparer.Ordinal);

    /// <summary>Meanings by HTTP status.</summary>
    public ImmutableDictionary<int, ErrorMeaning> Statuses { get; init; } = ImmutableDictionary<int, ErrorMeaning>.Empty;

    /// <summary>The policy with these codes added.</summary>
    public ErrorPolicy With(ErrorMeaning meaning, params IEnumerable<string> codes) =>
        this with { Codes = Codes.SetItems(codes.Select(code => KeyValuePair.Create(code, meaning))) };

    /// <summary>What an error means.</summary>
    public ErrorMeaning MeaningOf(int status, string? code) =>
        code is not null && Codes.TryGetValue(code, out var byCode) ? byCode
        : Statuses.TryGetValue(status, out var byStatus) ? byStatus
        : ErrorMeaning.Fail;
}
