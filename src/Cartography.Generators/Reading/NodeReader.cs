using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Cartography.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cartography.Generators.Reading;

/// <summary>A record with [Node] to its model.</summary>
internal static class NodeReader
{
    public static Found<NodeModel> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancel)
    {
        var record = (INamedTypeSymbol)context.TargetSymbol;
        var mark = context.Attributes[0];
        var mistakes = new List<Mistake>();
        var module = Symbols.Named<string?>(mark, "Module", null) ?? Symbols.Module(record);
        var members = new List<MemberModel>();
        var properties = new List<PropertyModel>();
        var edges = new List<EdgeModel>();
        PropertyModel? key = null;
        var keys = 0;

        foreach (var member in MemberReader.Properties(record))
        {
            cancel.ThrowIfCancellationRequested();
            var model = MemberReader.Read(member, mistakes);
            members.Add(model);

            if (Symbols.Attribute(member, Names.Key) is not null)
            {
                keys++;
                key = new PropertyModel("id", model.Form, model.Path, true, model.Description, MemberReader.Access(member, "this"));
            }

            properties.AddRange(PropertyReader.Of(member, model, "this", mistakes));
            edges.AddRange(EdgeReader.Of(member, model, mistakes));
        }

        Check(record, (RecordDeclarationSyntax)context.TargetNode, keys, key, mistakes);
        var (fields, semantic) = PropertyReader.Semantic(record, module);
        properties = [.. key is null ? [] : new[] { key }, .. properties, .. fields];
        mistakes.AddRange(properties.GroupBy(property => property.Name).Where(group => group.Count() > 1)
            .Select(group => Mistake.At(Rules.TwiceNamed, record, record.Name, group.Key)));

        var labels = LabelReader.Of(
            record, Symbols.Named(mark, "SemanticLabels", true) ? semantic : [], [.. properties.Select(property => property.Name)], mistakes);
        var node = new NodeModel(
            NameOf(record), Symbols.Text(mark, 0) ?? string.Empty, module, Symbols.Summary(record), OwnerOf(record),
            new(labels), new(members), new(properties), new(edges));
        return new Found<NodeModel>(mistakes.Count == 0 ? node : null, new(mistakes));
    }

    public static RecordName NameOf(INamedTypeSymbol record) => new(
        record.ContainingNamespace.ToDisplayString(), record.Name, record.DeclaredAccessibility == Accessibility.Public);

    public static bool IsPartial(RecordDeclarationSyntax record) => record.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static void Check(INamedTypeSymbol record, RecordDeclarationSyntax syntax, int keys, PropertyModel? key, List<Mistake> mistakes)
    {
        if (!IsPartial(syntax))
        {
            mistakes.Add(Mistake.At(Rules.NotPartial, record, record.Name));
        }

        if (keys != 1 || key?.Form is not (ValueForm.Text or ValueForm.Integer))
        {
            mistakes.Add(Mistake.At(Rules.OneKey, record, record.Name, keys.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        var owners = record.AllInterfaces.Count(type => Symbols.MetadataName(type) is Names.Within or Names.Ownerless);

        if (owners != 1)
        {
            mistakes.Add(Mistake.At(Rules.NoOwner, record, record.Name));
        }
    }

    private static OwnerModel? OwnerOf(INamedTypeSymbol record)
    {
        var owner = record.AllInterfaces.FirstOrDefault(type => Symbols.MetadataName(type) == Names.Within)?.TypeArguments[0];

        if (owner is null || EdgeReader.LabelOf(owner) is not { } label)
        {
            return null;
        }

        var mark = Symbols.Attribute(record, Names.Owner);
        IReadOnlyList<string> match = mark is null ? [] : Symbols.Texts(mark, "By");
        return new OwnerModel(
            label,
            mark is null ? "RESOURCE" : Symbols.Text(mark, 0) ?? "RESOURCE",
            mark is null || Symbols.Named(mark, "Direction", 1) == 1,
            new(match.Count == 0 ? ["id"] : match));
    }
}
