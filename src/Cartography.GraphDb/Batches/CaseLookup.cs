using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Batches;

/// <summary>Finds nodes by a text without regard to case. All texts of the label are listed once for a batch.</summary>
internal sealed class CaseLookup
{
    private readonly Dictionary<string, List<uint>> _byText = new(StringComparer.Ordinal);

    public CaseLookup(WriteTransaction write, int label, int key)
    {
        var cursor = write.NodesWith(label);

        while (cursor.MoveNext())
        {
            if (write.NodeProperty(cursor.Current, key) is { Kind: ValueKind.String } text)
            {
                var lower = Lower(text.AsString());

                if (!_byText.TryGetValue(lower, out var nodes))
                {
                    _byText[lower] = nodes = [];
                }

                nodes.Add((uint)cursor.Current);
            }
        }
    }

    /// <summary>Adds the nodes whose text matches.</summary>
    public void Find(string text, KeyMatch match, List<uint> found)
    {
        var wanted = Lower(text);

        if (match == KeyMatch.EqualIgnoreCase)
        {
            if (_byText.TryGetValue(wanted, out var nodes))
            {
                found.AddRange(nodes);
            }
        }
        else
        {
            foreach (var (each, nodes) in _byText)
            {
                if (each.Contains(wanted, StringComparison.Ordinal))
                {
                    found.AddRange(nodes);
                }
            }
        }
    }

    // Cypher's toLower() makes lower case of every text, as this does; upper case would fold other pairs.
#pragma warning disable CA1308
    private static string Lower(string text) => text.ToLowerInvariant();
#pragma warning restore CA1308
}
