using System.Collections.Generic;
using System.Linq;
using Cartography.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Cartography.Generators.Reading;

/// <summary>What members say about edges.</summary>
internal static class EdgeReader
{
    public static IEnumerable<EdgeModel> Of(IPropertySymbol member, MemberModel model, List<Mistake> mistakes)
    {
        foreach (var attribute in Symbols.Attributes(member, Names.EdgeOf).Concat(Symbols.Attributes(member, Names.Edge)))
        {
            var type = attribute.AttributeClass!;
            var target = type.IsGenericType ? LabelOf(type.TypeArguments[0]) : Symbols.Text(attribute, 1);
            var inward = Symbols.Named(attribute, "Direction", 0) == 1;
            var form = FormOf(member, model, out var edgeRecord);

            if (form is null)
            {
                mistakes.Add(Mistake.At(Rules.NoValueType, member, member.Name, member.Type.ToDisplayString()));
                continue;
            }

            var (match, properties) = edgeRecord is null
                ? ([new MatchModel(Symbols.Named(attribute, "By", "id"), KindOf(attribute), $"this.{model.Name}")], [])
                : Parts(edgeRecord, mistakes);

            yield return new EdgeModel(
                Symbols.Text(attribute, 0) ?? string.Empty, target ?? string.Empty, inward, new(match), new(properties), form.Value, model.Name, model.Path, model.Description);
        }
    }

    public static string? LabelOf(ITypeSymbol type) => Symbols.Attribute(type, Names.Node) is { } node ? Symbols.Text(node, 0) : null;

    public static string KindOf(AttributeData attribute) => Symbols.Named(attribute, "Kind", 0) switch
    {
        1 => "EqualIgnoreCase",
        2 => "ContainsIgnoreCase",
        _ => "Equal",
    };

    private static EdgeForm? FormOf(IPropertySymbol member, MemberModel model, out INamedTypeSymbol? edgeRecord)
    {
        edgeRecord = EdgeRecord(member.Type) ?? EdgeRecord(Forms.ListItem(member.Type));

        return (model.Form, edgeRecord) switch
        {
            (_, not null) => Forms.ListItem(member.Type) is null ? EdgeForm.Record : EdgeForm.EachRecord,
            (ValueForm.Text or ValueForm.Integer, _) => EdgeForm.One,
            (ValueForm.TextList, _) => EdgeForm.Each,
            _ => null,
        };
    }

    private static INamedTypeSymbol? EdgeRecord(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && named.GetMembers().Any(member => Symbols.Attribute(member, Names.Match) is not null) ? named : null;

    private static (IReadOnlyList<MatchModel> Match, IReadOnlyList<PropertyModel> Properties) Parts(INamedTypeSymbol type, List<Mistake> mistakes)
    {
        var match = new List<MatchModel>();
        var properties = new List<PropertyModel>();

        foreach (var member in MemberReader.Properties(type))
        {
            if (Symbols.Attribute(member, Names.Match) is { } mark)
            {
                match.Add(new MatchModel(Symbols.Text(mark, 0) ?? string.Empty, KindOf(mark), $"edge.{member.Name}"));
            }

            properties.AddRange(PropertyReader.Of(member, MemberReader.Read(member, mistakes), "edge", mistakes));
        }

        return (match, properties);
    }
}
