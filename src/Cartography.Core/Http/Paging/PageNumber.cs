using System.Globalization;

namespace Cartography.Core.Http.Paging;

/// <summary>Pages by number; a page that is not full is the last.</summary>
/// <param name="parameter">The parameter that takes the number.</param>
/// <param name="size">How many items a full page has, as the first request asks for.</param>
/// <param name="first">The first page's number.</param>
public sealed class PageNumber(string parameter, int size, int first = 1) : IPaging
{
    /// <inheritdoc/>
    public ApiRequest? Next(ApiRequest current, ApiAnswer answer, int items)
    {
        if (items < size)
        {
            return null;
        }

        var page = QueryText.Number(current.Uri, parameter, first) + 1;
        return current with { Uri = QueryText.Set(current.Uri, parameter, page.ToString(CultureInfo.InvariantCulture)) };
    }
}
