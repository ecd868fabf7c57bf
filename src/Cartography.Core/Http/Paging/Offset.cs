namespace Cartography.Core.Http.Paging;

/// <summary>Pages by the number of items to be skipped; a page that is not full is the last.</summary>
/// <param name="parameter">The parameter that takes how many items are skipped.</param>
/// <param name="size">How many items a full page has, as the first request asks for.</param>
public sealed class Offset(string parameter, int size) : IPaging
{
    /// <inheritdoc/>
    public ApiRequest? Next(ApiRequest current, ApiAnswer answer, int items)
    {
        if (items < size)
        {
            return null;
        }

        var skipped = QueryText.Number(current.Uri, parameter, 0) + items;
        return current with { Uri = QueryText.Set(current.Uri, parameter, skipped.ToString(System.Globalization.CultureInfo.InvariantCulture)) };
    }
}
