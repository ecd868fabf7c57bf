using System.Text;
using Cartography.Core.Reading;
using Polly.Timeout;

namespace Cartography.Core.Http;

/// <summary>What went wrong, as a sentence for the person who must act.</summary>
internal static class ApiFailure
{
    public static bool IsTransport(Exception error) =>
        error is HttpRequestException or IOException or TimeoutRejectedException or ItemFormatException;

    public static ProviderException OfTransport(ApiClientSettings settings, ApiRequest request, Exception error)
    {
        var what = error switch
        {
            TimeoutRejectedException => $"there was no whole answer within {settings.Limits.AttemptTimeout.TotalSeconds:0} s",
            ItemFormatException => $"the answer is {error.Message}",
            _ => error.Message.TrimEnd('.'),
        };

        return new ProviderException($"{Where(settings, request)}: {what}. {settings.AddressHint}".TrimEnd(), ErrorMeaning.Fail, error);
    }

    public static ProviderException OfHtml(ApiClientSettings settings, ApiRequest request, int status) => new(
        $"{Where(settings, request)}: a web page (HTML, status {status}) came instead of an answer of the API; the address is another server's, or a proxy or "
        + $"login page stands in between. {settings.AddressHint}".TrimEnd())
    {
        Status = status,
    };

    public static ProviderException OfAnswer(ApiClientSettings settings, ApiRequest request, int status, ApiError error, ErrorMeaning meaning)
    {
        var text = new StringBuilder(Where(settings, request)).Append(": ");
        text.Append(error.Code ?? $"status {status}");

        if (!string.IsNullOrWhiteSpace(error.Message))
        {
            text.Append(" (").Append(error.Message.Trim().TrimEnd('.')).Append(')');
        }

        text.Append('.');

        if (error.Code is not null && settings.Advice.TryGetValue(error.Code, out var advice))
        {
            text.Append(' ').Append(advice);
        }

        return new ProviderException(text.ToString(), meaning == ErrorMeaning.Retry ? ErrorMeaning.Fail : meaning) { Status = status, Code = error.Code };
    }

    public static IReadOnlyList<Item> ItemsOf(ApiClientSettings settings, ApiRequest request, Item root, ItemPath? list)
    {
        var items = list is null ? root.ItemsOrNull() : root.ItemsOrNull(list);
        return items ?? throw new ProviderException(
            $"{Where(settings, request)}: the answer lacks its list{(list is null ? string.Empty : $" '{list}'")}, so it is not taken for an empty one. {settings.AddressHint}"
                .TrimEnd());
    }

    private static string Where(ApiClientSettings settings, ApiRequest request) =>
        $"{settings.Title}: {request.Title ?? $"{request.Method} {request.Uri.AbsolutePath}"} at {request.Uri.GetLeftPart(UriPartial.Authority)}";
}
