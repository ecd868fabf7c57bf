using System.Runtime.CompilerServices;

namespace Cartography.Providers.Aws.Tests.LocalAws;

/// <summary>The list beside the test: what is compared, and for what is left out, who will bring it.</summary>
internal sealed class DeterminedList
{
    private DeterminedList(IReadOnlyList<DeterminedNode> nodes, IReadOnlyList<DeterminedEdge> edges)
    {
        Nodes = nodes;
        Edges = edges;
    }

    public IReadOnlyList<DeterminedNode> Nodes { get; }

    public IReadOnlyList<DeterminedEdge> Edges { get; }

    public static DeterminedList Load([CallerFilePath] string here = "")
    {
        var nodes = new Dictionary<string, (bool All, HashSet<string> Without)>(StringComparer.Ordinal);
        var edges = new List<DeterminedEdge>();

        foreach (var line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "determined.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            // What follows the colon is for people: who will bring the rest.
            switch (line.Split(':')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                case ["all", var label]:
                    nodes.Add(label, (true, []));
                    break;
                case ["some", var label]:
                    nodes.Add(label, (false, []));
                    break;
                case ["without", var label, .. var names]:
                    nodes[label].Without.UnionWith(names);
                    break;
                case ["edges", var start, var type, var end]:
                    edges.Add(new DeterminedEdge(start, type, end, All: true));
                    break;
                case ["some-edges", var start, var type, var end]:
                    edges.Add(new DeterminedEdge(start, type, end, All: false));
                    break;
                default:
                    throw new InvalidDataException($"determined.txt: '{line}'");
            }
        }

        return new DeterminedList([.. nodes.Select(node => new DeterminedNode(node.Key, node.Value.All, node.Value.Without))], edges);
    }
}
