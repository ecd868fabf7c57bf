using System.Collections.Immutable;

namespace Cartography.Core.Http;

/// <summary>One request for data, as plain data: it is built, authorised and sent anew at each attempt.</summary>
/// <param name="Uri">Where to.</param>
public sealed record ApiRequest(Uri Uri)
{
    /// <summary>The method; GET when there is no body.</summary>
    public HttpMethod Method { get; init; } = HttpMethod.Get;

    /// <summary>What is asked for, for people: DescribeInstances in eu-west-1.</summary>
    public string? Title { get; init; }

    /// <summary>Headers besides those of the authentication.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>How this request shows who asks, where it differs from the client's way.</summary>
    public IAuthentication? Authentication { get; init; }

    /// <summary>The body; null for none.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>The body's content type.</summary>
    public string? ContentType { get; init; }
}
