using System.Buffers;
using System.Globalization;
using System.IO.Hashing;
using System.Text.Json;
using Cartography.Core.Stores;
using Cartography.Values;

namespace Cartography.Stores.Copying;

/// <summary>A graph's contents in three numbers that do not depend on ids or order: equal graphs have equal digests.</summary>
/// <param name="Nodes">How many nodes.</param>
/// <param name="Relationships">How many relationships.</param>
/// <param name="Hash">The sum of a hash of every node and every relationship, ends included.</param>
public sealed record GraphDigest(long Nodes, long Relationships, ulong Hash)
{
    /// <summary>Reads a graph and sums it up.</summary>
    public static async Task<GraphDigest> Of(IGraphSession session, CancellationToken cancel)
    {
        var nodes = new Dictionary<long, ulong>();
        ulong sum = 0;

        await foreach (var row in session.Rows("MATCH (n) RETURN n", MapValue.Empty, cancel))
        {
            var node = row[0].NodeContents!;
            var hash = Hashed(CopyNames.Labels(node.Labels), node.Properties);
            nodes[node.Id] = hash;
            sum += hash;
        }

        long relationships = 0;

        await foreach (var row in session.Rows("MATCH ()-[r]->() RETURN r", MapValue.Empty, cancel))
        {
            var relationship = row[0].RelationshipContents!;
            var ends = (nodes.GetValueOrDefault(relationship.StartId) * 31) + nodes.GetValueOrDefault(relationship.EndId);
            sum += Hashed(relationship.Type, relationship.Properties) ^ ends;
            relationships++;
        }

        return new GraphDigest(nodes.Count, relationships, sum);
    }

    /// <summary>The counts, for people.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Nodes} nodes and {Relationships} relationships (digest {Hash:x16})");

    private static ulong Hashed(string name, MapValue properties)
    {
        var buffer = new ArrayBufferWriter<byte>();

        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            json.WriteStringValue(name);

            foreach (var (key, value) in properties.OrderBy(property => property.Key, StringComparer.Ordinal))
            {
                json.WriteStringValue(key);
                ValueJson.Write(json, value);
            }

            json.WriteEndArray();
        }

        return XxHash64.HashToUInt64(buffer.WrittenSpan);
    }
}
