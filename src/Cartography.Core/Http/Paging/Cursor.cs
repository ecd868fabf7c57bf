using Cartography.Core.Reading;

namespace Cartography.Core.Http.Paging;

/// <summary>The answer gives a token for the next page, which goes into a parameter of the address.</summary>
/// <param name="token">Where the token stands in the answer; nothing there, or an empty text: the last page.</param>
/// <param name="parameter">The parameter that takes it.</param>
public sealed class Cursor(ItemPath token, string parameter) : IPaging
{
    /// <inheritdoc/>
    public ApiRequest? Next(ApiRequest current, ApiAnswer answer, int items) =>
        answer.Root.Text(token) is { Length: > 0 } next ? current with { Uri = QueryText.Set(current.Uri, parameter, next) } : null;
}
