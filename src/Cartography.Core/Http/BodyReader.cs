using System.Buffers;

namespace Cartography.Core.Http;

/// <summary>Bodies of answers, within their limit.</summary>
internal static class BodyReader
{
    public static async Task<ReadOnlyMemory<byte>> Read(
        HttpResponseMessage response, ApiClientSettings settings, ApiRequest request, CancellationToken cancel)
    {
        var limit = settings.Limits.LongestAnswer;
        await using var stream = await response.Content.ReadAsStreamAsync(cancel);
        var buffer = new ArrayBufferWriter<byte>();

        while (true)
        {
            var read = await stream.ReadAsync(buffer.GetMemory(16 * 1024), cancel);

            if (read == 0)
            {
                return buffer.WrittenMemory;
            }

            buffer.Advance(read);

            if (buffer.WrittenCount > limit)
            {
                throw new ProviderException(
                    $"{settings.Title}: the answer to {request.Title ?? request.Uri.AbsolutePath} is longer than {limit / (1024 * 1024)} MiB.");
            }
        }
    }

    /// <summary>Whether it begins like a page; the content type says nothing, as some services label their XML text/html.</summary>
    public static bool IsHtml(ReadOnlySpan<byte> body)
    {
        var start = body.TrimStart(" \r\n\t"u8);
        return StartsWith(start, "<!doctype html") || StartsWith(start, "<html");
    }

    private static bool StartsWith(ReadOnlySpan<byte> body, string text)
    {
        if (body.Length < text.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.ToLowerInvariant((char)body[i]) != text[i])
            {
                return false;
            }
        }

        return true;
    }
}
