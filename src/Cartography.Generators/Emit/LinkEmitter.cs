using System.Linq;
using Cartography.Generators.Model;

namespace Cartography.Generators.Emit;

/// <summary>What is added to a link's record.</summary>
internal static class LinkEmitter
{
    public static string Emit(LinkModel link)
    {
        var code = new Code().Header(link.Record.Namespace);
        code.Open($"partial record {link.Record.Name} : ILinkRecord<{link.Record.Name}>");
        code.Line("/// <summary>The link as data.</summary>");
        code.Open("public static LinkSchema Schema { get; } = new()");
        code.Line($"Name = {Code.Literal(link.Record.Name)},");
        code.Line($"Type = {Code.Literal(link.Type)},");
        code.Line($"Module = {Code.Literal(link.Module)},");
        code.Line($"Description = {Code.Literal(link.Description)},");
        code.Line($"Source = {Code.Literal(link.Source)},");
        code.Line($"SourceMatch = {Code.Matches(link.SourceMatch)},");
        code.Line($"Target = {Code.Literal(link.Target)},");
        code.Line($"TargetMatch = {Code.Matches(link.TargetMatch)},");
        code.Line($"Properties = [{string.Join(", ", link.Properties.Select(Code.Property))}],");
        code.Close(";").Line();

        var values = link.SourceMatch.Concat(link.TargetMatch).Select(key => key.Expression).Concat(link.Properties.Select(property => property.Expression)).ToList();
        code.Open($"void ILinkRecord<{link.Record.Name}>.WriteRow(global::System.Span<Value> row)");
        code.Lines(values.Select((value, position) => $"row[{position}] = GraphValue.Of({value});"));
        return code.Close().Close().ToString();
    }
}
