using System.Text.Json;
using Cartography.Testing;
using Cartography.Values;
using Path = System.IO.Path;

namespace Cartography.Providers.Aws.Tests.LocalAws;

/// <summary>
/// What a store holds, beside the graph that the original wrote: as far as the list in determined.txt goes, which says for everything that it
/// leaves out which resource will bring it.
/// </summary>
internal sealed class GoldenComparison
{
    private readonly DeterminedList _list = DeterminedList.Load();
    private readonly HashSet<string> _wallClock;
    private readonly List<string> _differences = [];
    private int _nodes;
    private int _allNodes;
    private int _values;
    private int _edges;
    private int _allEdges;

    private GoldenComparison(string folder)
    {
        using var names = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "wall-clock-properties.json")));
        _wallClock = [.. names.RootElement.EnumerateArray().Select(name => name.GetString()!.TrimStart('-'))];
    }

    public IReadOnlyList<string> Differences => _differences;

    public string Summary => $"golden AWS graph: {_nodes} of {_allNodes} nodes with {_values} values and {_edges} of {_allEdges} edges compared, {_differences.Count} differ";

    public static GoldenComparison Of(MemoryStore store)
    {
        var folder = Path.Combine(SharedFolder.Path!, "golden", "_aws");
        var comparison = new GoldenComparison(folder);
        using var golden = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "second-run.json")));
        comparison.Compare(store, golden.RootElement);
        return comparison;
    }

    private void Compare(MemoryStore store, JsonElement golden)
    {
        var nodes = golden.GetProperty("nodes").EnumerateArray().ToList();
        var labels = nodes.Select(node => node.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!).ToList()).ToList();
        var ids = nodes.Select(node => IdOf(node.GetProperty("properties"))).ToList();
        (_nodes, _allNodes, _allEdges) = (store.Nodes.Count, nodes.Count, golden.GetProperty("relationships").GetArrayLength());

        foreach (var listed in _list.Nodes)
        {
            var ours = store.Nodes.Where(node => node.Labels.Contains(listed.Label)).ToDictionary(node => node.Properties["id"].AsString(), StringComparer.Ordinal);
            var theirs = Enumerable.Range(0, nodes.Count).Where(i => labels[i].Contains(listed.Label) && ids[i] is not null).ToDictionary(i => ids[i]!, StringComparer.Ordinal);
            _differences.AddRange(ours.Keys.Except(theirs.Keys).Select(id => $"{listed.Label} {id}: the original has no such node"));

            if (listed.All)
            {
                _differences.AddRange(theirs.Keys.Except(ours.Keys).Select(id => $"{listed.Label} {id}: missing"));
            }

            foreach (var (id, node) in ours.Where(pair => theirs.ContainsKey(pair.Key)))
            {
                Compare(listed, id, node, nodes[theirs[id]].GetProperty("properties"), labels[theirs[id]]);
            }
        }

        CompareEdges(store, golden, labels, ids);
    }

    private void Compare(DeterminedNode listed, string id, MemoryNode ours, JsonElement theirs, List<string> labels)
    {
        var missingLabels = labels.Except(ours.Labels).Except(listed.Without);
        _differences.AddRange(missingLabels.Concat(ours.Labels.Except(labels)).Select(label => $"{listed.Label} {id}: label {label}"));
        var names = theirs.EnumerateObject().Select(property => property.Name).Concat(ours.Properties.Keys).Distinct()
            .Where(name => name is not ("firstseen" or "_module_version") && !listed.Without.Contains(name));

        foreach (var name in names)
        {
            _values++;
            var (our, their) = (ours.Properties.GetValueOrDefault(name), theirs.TryGetProperty(name, out var value) ? GoldenValue.Of(value) : Value.Null);
            var same = labels.Any(label => _wallClock.Contains($"{label}.{name}")) ? our.Kind == their.Kind : GraphText.Same(our, their);

            if (!same)
            {
                _differences.Add($"{listed.Label} {id}: {name} is {our}, in the original {their}");
            }
        }
    }

    private void CompareEdges(MemoryStore store, JsonElement golden, List<List<string>> labels, List<string?> ids)
    {
        foreach (var edge in _list.Edges)
        {
            var ours = store.Edges.Where(found => found.Type == edge.Type && found.Start.Labels.Contains(edge.Start) && found.End.Labels.Contains(edge.End))
                .Select(found => $"{found.Start.Properties["id"].AsString()} -> {found.End.Properties["id"].AsString()} {found.Properties.GetValueOrDefault("_module_name")}").ToList();
            var theirs = golden.GetProperty("relationships").EnumerateArray()
                .Select(found => (Start: found[0].GetInt32(), Type: found[1].GetString(), End: found[2].GetInt32(), Properties: found[3]))
                .Where(found => found.Type == edge.Type && labels[found.Start].Contains(edge.Start) && labels[found.End].Contains(edge.End))
                .Select(found => $"{ids[found.Start]} -> {ids[found.End]} {(found.Properties.TryGetProperty("_module_name", out var module) ? GoldenValue.Of(module) : Value.Null)}").ToList();
            _edges += ours.Count;
            _differences.AddRange(ours.Except(theirs).Select(found => $"{edge}: {found} is not in the original"));

            if (edge.All)
            {
                _differences.AddRange(theirs.Except(ours).Select(found => $"{edge}: {found} is missing"));
            }
        }

        var unlisted = store.Edges.Where(edge => !_list.Edges.Any(listed => listed.Fits(edge))).Select(edge => $"{edge.Type} from {GraphText.NameOf(edge.Start)} is not in the list");
        _differences.AddRange(unlisted);
        _differences.AddRange(store.Nodes.Where(node => !_list.Nodes.Any(listed => node.Labels.Contains(listed.Label))).Select(node => $"{GraphText.NameOf(node)} is not in the list"));
    }

    private static string? IdOf(JsonElement properties) => properties.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
}
