using System.Text;

namespace Cartography.Bolt.Server.Transport;

/// <summary>The first lines of an HTTP request: as much of HTTP as a database port needs.</summary>
/// <param name="Method">GET, ...</param>
/// <param name="Path">What is asked for.</param>
/// <param name="Headers">The headers; of one that came twice all values, in order.</param>
internal sealed record HttpRequestHead(string Method, string Path, ILookup<string, string> Headers)
{
    private const int SizeLimit = 16 * 1024;

    /// <summary>The only value of a header; null where it is missing or came twice.</summary>
    public string? Header(string name) => Headers[name].ToList() is [var value] ? value : null;

    /// <summary>Whether one of the comma-separated words of a header is this.</summary>
    public bool HasWord(string name, string word) =>
        Headers[name].SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries)).Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a head, byte by byte, since what follows it is not HTTP. Fails when it is too long or none.</summary>
    public static async Task<HttpRequestHead> ReadAsync(Stream stream, CancellationToken cancel)
    {
        var bytes = new List<byte>();
        var one = new byte[1];

        while (!EndsWithEmptyLine(bytes))
        {
            if (bytes.Count == SizeLimit)
            {
                throw new ProtocolException(ProtocolFault.TooLarge, "The head of an HTTP request is too long.");
            }

            await stream.ReadExactlyAsync(one, cancel);
            bytes.Add(one[0]);
        }

        return Parse(Encoding.Latin1.GetString([.. bytes]));
    }

    private static bool EndsWithEmptyLine(List<byte> bytes) => bytes is [.., (byte)'\r', (byte)'\n', (byte)'\r', (byte)'\n'];

    private static HttpRequestHead Parse(string text)
    {
        var lines = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        if (lines.Length == 0 || lines[0].Split(' ') is not [var method, var path, _])
        {
            throw new ProtocolException(ProtocolFault.Unreadable, "An HTTP request does not begin with a request line.");
        }

        var headers = lines.Skip(1)
            .Select(line => line.Split(':', 2))
            .Where(parts => parts.Length == 2)
            .ToLookup(parts => parts[0].Trim(), parts => parts[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return new HttpRequestHead(method, path, headers);
    }
}
