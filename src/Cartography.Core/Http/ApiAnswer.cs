using System.Net.Http.Headers;
using Cartography.Core.Reading;

namespace Cartography.Core.Http;

/// <summary>An answer, read whole.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Root">The document; missing when there was none.</param>
public sealed record ApiAnswer(int Status, HttpResponseHeaders Headers, Item Root)
{
    /// <summary>The vendor's error, when the status says that it is one.</summary>
    public ApiError? Error { get; init; }
}
