using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Cartography.Generators.Reading;

/// <summary>Questions to symbols.</summary>
internal static class Symbols
{
    public static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString() + "." + type.OriginalDefinition.MetadataName;

    public static IEnumerable<AttributeData> Attributes(ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(attribute => attribute.AttributeClass is { } type && MetadataName(type) == name);

    public static AttributeData? Attribute(ISymbol symbol, string name) => Attributes(symbol, name).FirstOrDefault();

    public static string? Text(AttributeData attribute, int position) =>
        attribute.ConstructorArguments.Length > position ? attribute.ConstructorArguments[position].Value as string : null;

    public static T Named<T>(AttributeData attribute, string name, T otherwise) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: not TypedConstantKind.Array, Value: T value } ? value : otherwise;

    public static IReadOnlyList<string> Texts(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: TypedConstantKind.Array, IsNull: false } list
            ? [.. list.Values.Select(value => value.Value as string ?? string.Empty)]
            : [];

    /// <summary>The summary of the doc comment as one line of text.</summary>
    public static string? Summary(ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml();

        if (string.IsNullOrWhiteSpace(xml))
        {
            return null;
        }

        try
        {
            var summary = XElement.Parse(xml!).Element("summary");
            var text = summary is null ? string.Empty : string.Concat(summary.Nodes().Select(Plain));
            var words = text.Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
            return words.Length == 0 ? null : string.Join(" ", words);
        }
        catch (System.Xml.XmlException)
        {
            // The compiler itself warns of a malformed comment.
            return null;
        }
    }

    /// <summary>The provider's module: the part of the namespace after Cartography.Providers, else its last part.</summary>
    public static string Module(INamedTypeSymbol type)
    {
        const string Prefix = "Cartography.Providers.";
        var name = type.ContainingNamespace.ToDisplayString();
        var part = name.StartsWith(Prefix, StringComparison.Ordinal) ? name.Substring(Prefix.Length).Split('.')[0] : name.Split('.').Last();
        return part.ToLowerInvariant();
    }

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => Last(see.Attribute("cref")?.Value ?? see.Attribute("langword")?.Value ?? see.Value),
        XElement element => element.Value,
        _ => string.Empty,
    };

    private static string Last(string cref) => cref.Split('.', ':').Last();
}
