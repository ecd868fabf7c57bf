using System;
using System.Collections.Generic;
using System.Linq;
using Cartography.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Cartography.Generators.Reading;

/// <summary>What members say about properties of the graph.</summary>
internal static class PropertyReader
{
    private static readonly string[] Stamps = ["id", "firstseen", "lastupdated", "_module_name", "_module_version"];

    /// <summary>The properties that one member gives.</summary>
    public static IEnumerable<PropertyModel> Of(IPropertySymbol member, MemberModel model, string owner, List<Mistake> mistakes)
    {
        foreach (var attribute in Symbols.Attributes(member, Names.Property))
        {
            var name = Symbols.Text(attribute, 0) ?? string.Empty;

            if (Stamps.Contains(name) || name.StartsWith("_ont_", StringComparison.Ordinal))
            {
                mistakes.Add(Mistake.At(Rules.Reserved, member, name));
            }

            if (model.Form == ValueForm.None)
            {
                mistakes.Add(Mistake.At(Rules.NoValueType, member, member.Name, member.Type.ToDisplayString()));
            }

            yield return new PropertyModel(name, model.Form, model.Path, Symbols.Named(attribute, "Index", false), model.Description, MemberReader.Access(member, owner));
        }
    }

    /// <summary>The normalised fields of the semantic labels that a record implements, and their labels.</summary>
    public static (IReadOnlyList<PropertyModel> Fields, IReadOnlyList<string> Labels) Semantic(INamedTypeSymbol record, string module)
    {
        var interfaces = record.AllInterfaces
            .Select(type => (Type: type, Label: Symbols.Attribute(type, Names.SemanticLabel) is { } mark ? Symbols.Text(mark, 0) : null))
            .Where(pair => pair.Label is not null)
            .OrderBy(pair => pair.Label, StringComparer.Ordinal)
            .ToList();
        var fields = interfaces.SelectMany(pair => pair.Type.GetMembers().OfType<IPropertySymbol>().SelectMany(member => Field(record, pair.Type, member))).ToList();

        if (interfaces.Count > 0)
        {
            fields.Insert(0, new PropertyModel("_ont_source", ValueForm.Text, null, true, "The module that wrote the normalised fields.", $"\"{module}\""));
        }

        return (fields, [.. interfaces.Select(pair => pair.Label!)]);
    }

    private static IEnumerable<PropertyModel> Field(INamedTypeSymbol record, INamedTypeSymbol type, IPropertySymbol member)
    {
        if (Symbols.Attribute(member, Names.Normalized) is not { } mark || record.FindImplementationForInterfaceMember(member) is not { } found
            || found.ContainingType.TypeKind == TypeKind.Interface)
        {
            yield break;
        }

        var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        yield return new PropertyModel(
            "_ont_" + Symbols.Text(mark, 0), Forms.Of(member.Type), null, Symbols.Named(mark, "Index", true), Symbols.Summary(member), $"(({name})this).{member.Name}");
    }
}
