namespace Cartography.Core.Http.Paging;

/// <summary>The header <c>Link: &lt;address&gt;; rel="next"</c> gives the next page's address.</summary>
public sealed class LinkHeader : IPaging
{
    /// <inheritdoc/>
    public ApiRequest? Next(ApiRequest current, ApiAnswer answer, int items)
    {
        if (!answer.Headers.TryGetValues("Link", out var values))
        {
            return null;
        }

        var next = values.SelectMany(value => value.Split(',')).FirstOrDefault(IsNext);
        var (start, end) = next is null ? (-1, -1) : (next.IndexOf('<', StringComparison.Ordinal), next.IndexOf('>', StringComparison.Ordinal));
        return start >= 0 && end > start ? current with { Uri = new Uri(current.Uri, next![(start + 1)..end]) } : null;
    }

    private static bool IsNext(string link) =>
        link.Split(';').Skip(1).Any(part => part.Trim().Replace("\"", string.Empty, StringComparison.Ordinal) is "rel=next");
}
