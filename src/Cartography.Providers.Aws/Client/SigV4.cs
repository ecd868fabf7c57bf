using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cartography.Providers.Aws.Client;

/// <summary>
/// AWS Signature Version 4. AWSSDK.Core has a signer, but it signs its own request type only; this one signs what is sent, and is checked with
/// the vectors that AWS publishes.
/// </summary>
internal static class SigV4
{
    private const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>The value of the Authorization header.</summary>
    /// <param name="request">What is sent.</param>
    /// <param name="key">Who asks.</param>
    /// <param name="secret">That one's secret key.</param>
    public static string Authorization(SigningRequest request, string key, string secret)
    {
        var headers = request.Headers
            .Select(header => KeyValuePair.Create(header.Key.ToLowerInvariant(), Squeeze(header.Value)))
            .OrderBy(header => header.Key, StringComparer.Ordinal)
            .ToList();
        var signed = string.Join(';', headers.Select(header => header.Key));
        var canonical = string.Join(
            '\n',
            request.Method,
            CanonicalPath(request),
            CanonicalQuery(request.Uri),
            string.Concat(headers.Select(header => $"{header.Key}:{header.Value}\n")),
            signed,
            request.PayloadHash);

        var date = request.Time.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var scope = $"{date}/{request.Region}/{request.Service}/aws4_request";
        var text = string.Join('\n', Algorithm, TimeText(request.Time), scope, Hash(Encoding.UTF8.GetBytes(canonical)));
        var signature = Convert.ToHexStringLower(Hmac(SigningKey(secret, date, request), text));
        return $"{Algorithm} Credential={key}/{scope}, SignedHeaders={signed}, Signature={signature}";
    }

    /// <summary>An instant as signatures write it.</summary>
    public static string TimeText(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The hash of a body.</summary>
    public static string Hash(ReadOnlySpan<byte> body) => Convert.ToHexStringLower(SHA256.HashData(body));

    private static byte[] SigningKey(string secret, string date, SigningRequest request)
    {
        var ofDate = Hmac(Encoding.UTF8.GetBytes("AWS4" + secret), date);
        return Hmac(Hmac(Hmac(ofDate, request.Region), request.Service), "aws4_request");
    }

    private static byte[] Hmac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string CanonicalPath(SigningRequest request)
    {
        var path = request.Uri.AbsolutePath;

        // All services but S3 sign the path with its escapes escaped once more.
        return request.Service is "s3" ? path : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }

    private static string CanonicalQuery(Uri uri) => string.Join('&', uri.Query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .Select(pair => (Name: Escape(pair[0]), Value: pair.Length > 1 ? Escape(pair[1]) : string.Empty))
        .OrderBy(pair => pair.Name, StringComparer.Ordinal)
        .ThenBy(pair => pair.Value, StringComparer.Ordinal)
        .Select(pair => $"{pair.Name}={pair.Value}"));

    private static string Escape(string part) => Uri.EscapeDataString(Uri.UnescapeDataString(part));

    private static string Squeeze(string value) => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
