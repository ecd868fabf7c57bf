using System.Text.Json.Nodes;

namespace Cartography.Bolt.Tests.Recordings;

/// <summary>One line of a recording.</summary>
internal sealed record Line(JsonObject Json)
{
    public int Connection => (int?)Json["conn"] ?? 1;

    public bool IsFromClient => (string?)Json["from"] == "client";

    public string? Message => (string?)Json["message"];

    public string? Event => (string?)Json["event"];

    public string? Note => (string?)Json["note"];

    public JsonNode? Fields => Json["fields"];

    /// <summary>The first field, where it is a map.</summary>
    public JsonObject? Map => Fields is JsonArray { Count: > 0 } fields ? fields[0] as JsonObject : null;

    public long Milliseconds => (long?)Json["ms"] ?? 0;

    public bool HasLogin => Json["login"] is null;

    /// <summary>The bytes as they were sent; null where they are not kept.</summary>
    public byte[]? Bytes => (string?)Json["hex"] is { } hex ? Convert.FromHexString(hex) : null;

    /// <summary>The bytes of the message without chunks; null where they are not kept or are no message.</summary>
    public byte[]? MessageBytes
    {
        get
        {
            if (Bytes is not { } bytes || Message is null or "NOOP" or "PARTIAL" or "BYTES" or "RAW" or "HANDSHAKE" or "MANIFEST"
                or "MANIFEST_CHOICE" or "HTTP" or "HTTP_BODY" or "WS_FRAME" or "TLS_RECORD")
            {
                return null;
            }

            var message = new List<byte>();

            for (var i = 0; i + 2 <= bytes.Length;)
            {
                var size = (bytes[i] << 8) | bytes[i + 1];
                message.AddRange(bytes.AsSpan(i + 2, size));
                i += size + 2;
            }

            return [.. message];
        }
    }
}
