using Cartography.Core.Reading;

namespace Cartography.Core.Http.Paging;

/// <summary>The answer gives the next page's address, absolute or relative.</summary>
/// <param name="link">Where it stands in the answer; nothing there, or an empty text: the last page.</param>
public sealed class NextUrl(ItemPath link) : IPaging
{
    /// <inheritdoc/>
    public ApiRequest? Next(ApiRequest current, ApiAnswer answer, int items) =>
        answer.Root.Text(link) is { Length: > 0 } next ? current with { Uri = new Uri(current.Uri, next) } : null;
}
