namespace Cartography.Core.Http.Paging;

/// <summary>How a vendor splits a list into pages. The client checks what comes out: no loop, no other host.</summary>
public interface IPaging
{
    /// <summary>The request for the page after this answer; null when it was the last.</summary>
    /// <param name="current">The request that the answer belongs to.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="items">How many items it held.</param>
    ApiRequest? Next(ApiRequest current, ApiAnswer answer, int items);
}
