using System.Security.Cryptography;
using System.Text;

namespace Cartography.Core.Http;

/// <summary>Watches over the pages of one list: no page twice, no other host, an end.</summary>
internal sealed class PagingGuard(ApiClientSettings settings, ApiRequest first)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public void Enter(ApiRequest request)
    {
        if (Uri.Compare(request.Uri, first.Uri, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) != 0)
        {
            throw Refused($"its next page is at another address ({request.Uri.Host}), where credentials do not belong");
        }

        if (_seen.Count >= settings.Limits.MostPages)
        {
            throw Refused($"it has more than {settings.Limits.MostPages} pages");
        }

        // A hash, not the request itself: a list may have many pages with long tokens.
        var hash = SHA256.HashData([.. Encoding.UTF8.GetBytes(request.Uri.AbsoluteUri), .. (request.Body ?? default).Span]);

        if (!_seen.Add(Convert.ToHexString(hash)))
        {
            throw Refused("its next page is one that was read before");
        }
    }

    private ProviderException Refused(string why) =>
        new($"{settings.Title}: the list of {first.Title ?? first.Uri.AbsolutePath} cannot be trusted, since {why}. Nothing of it is deleted from the graph.");
}
