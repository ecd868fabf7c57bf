using System.Collections.Generic;
using System.Linq;
using Cartography.Generators.Model;

namespace Cartography.Generators.Emit;

/// <summary>What is added to a node type's record.</summary>
internal static class NodeEmitter
{
    public static string Emit(NodeModel node)
    {
        var code = new Code().Header(node.Record.Namespace);
        code.Open($"partial record {node.Record.Name} : INodeRecord<{node.Record.Name}>");
        Schema(code, node);
        code.Line();
        ReaderEmitter.Emit(code, node);
        WriteProperties(code, node);
        code.Line();
        WriteEdges(code, node);
        return code.Close().ToString();
    }

    private static void Schema(Code code, NodeModel node)
    {
        code.Line("/// <summary>The node type as data.</summary>");
        code.Open("public static NodeSchema Schema { get; } = new()");
        code.Line($"Name = {Code.Literal(node.Record.Name)},");
        code.Line($"Label = {Code.Literal(node.Label)},");
        code.Line($"Module = {Code.Literal(node.Module)},");
        code.Line($"Description = {Code.Literal(node.Description)},");

        if (node.Owner is { } owner)
        {
            var match = string.Join(", ", owner.Match.Select(key => $"new MatchKey({Code.Literal(key)})"));
            code.Line($"Owner = new OwnerSchema({Code.Literal(owner.Label)}, {Code.Literal(owner.Relationship)}, EdgeDirection.{(owner.Inward ? "Inward" : "Outward")}, [{match}]),");
        }

        List(code, "Labels", node.Labels.Select(Label));
        List(code, "Properties", node.Properties.Select(Code.Property));
        List(code, "Edges", node.Edges.Select(Edge));
        code.Close(";");
    }

    private static void List(Code code, string name, IEnumerable<string> items)
    {
        var lines = items.ToList();

        if (lines.Count > 0)
        {
            code.Line($"{name} =").Line("[").Lines(lines.Select(line => $"    {line},")).Line("],");
        }
    }

    private static string Label(LabelModel label)
    {
        var alternatives = label.When.Select(when => "[" + string.Join(", ", when.Split('\n').Select(Condition)) + "]");
        return $"new LabelSchema({Code.Literal(label.Label)}, [{string.Join(", ", alternatives)}]{(label.Semantic ? ", Semantic: true" : string.Empty)})";
    }

    private static string Condition(string condition)
    {
        var separator = condition.IndexOf('=');
        return $"new({Code.Literal(condition.Substring(0, separator))}, {Code.Literal(condition.Substring(separator + 1))})";
    }

    private static string Edge(EdgeModel edge)
    {
        var properties = string.Join(", ", edge.Properties.Select(Code.Property));
        var path = edge.Path is null ? string.Empty : $", Path: {Code.Literal(edge.Path)}";
        var description = edge.Description is null ? string.Empty : $", Description: {Code.Literal(edge.Description)}";
        return $"new EdgeSchema({Code.Literal(edge.Type)}, {Code.Literal(edge.Target)}, EdgeDirection.{(edge.Inward ? "Inward" : "Outward")}, "
            + $"{Code.Matches(edge.Match)}, [{properties}]{path}{description})";
    }

    private static void WriteProperties(Code code, NodeModel node)
    {
        code.Open($"void INodeRecord<{node.Record.Name}>.WriteProperties(global::System.Span<Value> row)");

        for (var i = 0; i < node.Properties.Count; i++)
        {
            code.Line($"row[{i}] = GraphValue.Of({node.Properties[i].Expression});");
        }

        code.Close();
    }

    private static void WriteEdges(Code code, NodeModel node)
    {
        code.Open($"void INodeRecord<{node.Record.Name}>.WriteEdges(IEdgeWriter edges)");

        for (var i = 0; i < node.Edges.Count; i++)
        {
            WriteEdge(code, node.Edges[i], i);
        }

        code.Close();
    }

    private static void WriteEdge(Code code, EdgeModel edge, int number)
    {
        var row = string.Join(", ", edge.Match.Select(key => key.Expression).Concat(edge.Properties.Select(property => property.Expression)).Select(value => $"GraphValue.Of({value})"));

        switch (edge.Form)
        {
            case EdgeForm.One:
                code.Line($"edges.Add({number}, GraphValue.Of(this.{edge.Member}));");
                break;
            case EdgeForm.Each:
                code.Line($"edges.AddEach({number}, this.{edge.Member});");
                break;
            case EdgeForm.Record:
                code.Open($"if (this.{edge.Member} is {{ }} edge)").Line($"edges.AddRow({number}, {row});").Close();
                break;
            case EdgeForm.EachRecord:
                code.Open($"foreach (var edge in this.{edge.Member} ?? [])").Line($"edges.AddRow({number}, {row});").Close();
                break;
        }
    }
}
