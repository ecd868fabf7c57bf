namespace Cartography.Core.Http;

/// <summary>How a vendor is reached.</summary>
public sealed record ApiClientSettings
{
    /// <summary>The vendor's name for messages, such as AWS.</summary>
    public required string Title { get; init; }

    /// <summary>How a request shows who asks.</summary>
    public required IAuthentication Authentication { get; init; }

    /// <summary>How answers and errors are written.</summary>
    public required AnswerFormat Format { get; init; }

    /// <summary>What errors mean.</summary>
    public ErrorPolicy Errors { get; init; } = ErrorPolicy.Default;

    /// <summary>What is allowed.</summary>
    public ApiLimits Limits { get; init; } = new();

    /// <summary>What a person should look at when the address answers with something else than this API, such as an option's name.</summary>
    public string? AddressHint { get; init; }

    /// <summary>What a person should do about errors with these codes; a sentence each.</summary>
    public IReadOnlyDictionary<string, string> Advice { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
