namespace Cartography.Core.Http;

/// <summary>How a request shows who asks. Called at each attempt, so that tokens can be refreshed and times be signed.</summary>
public interface IAuthentication
{
    /// <summary>Adds what is needed to the request, whose body is complete.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Its body, empty when there is none.</param>
    /// <param name="cancel">Ends waiting for a token.</param>
    ValueTask Authorize(HttpRequestMessage request, ReadOnlyMemory<byte> body, CancellationToken cancel);
}
