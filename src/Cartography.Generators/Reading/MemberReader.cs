using System.Collections.Generic;
using System.Linq;
using Cartography.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Cartography.Generators.Reading;

/// <summary>Members of a record, with their mistakes.</summary>
internal static class MemberReader
{
    private static readonly string[] Marks = [Names.Key, Names.From, Names.Property, Names.Edge, Names.EdgeOf];

    public static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        var bases = new Stack<INamedTypeSymbol>();

        for (var current = type; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
        {
            bases.Push(current);
        }

        return bases.SelectMany(current => current.GetMembers().OfType<IPropertySymbol>())
            .Where(property => !property.IsImplicitlyDeclared && property.ExplicitInterfaceImplementations.IsEmpty && (!property.IsStatic || IsMarked(property)));
    }

    /// <summary>What gives a member's value: a constant may be static.</summary>
    public static string Access(IPropertySymbol member, string owner) => $"{(member.IsStatic ? member.ContainingType.Name : owner)}.{member.Name}";

    public static MemberModel Read(IPropertySymbol member, List<Mistake> mistakes)
    {
        var marks = Marks.SelectMany(mark => Symbols.Attributes(member, mark)).ToList();
        var path = marks.Select(PathOf).FirstOrDefault(found => found is not null);
        var form = Forms.Of(member.Type);
        var settable = member.SetMethod is not null;

        foreach (var bad in marks.Select(PathOf).OfType<string>().Where(text => !Paths.IsValid(text)))
        {
            mistakes.Add(Mistake.At(Rules.BadPath, member, bad));
        }

        var mayBeMissing = Forms.IsNullable(member.Type) || form is ValueForm.TextList or ValueForm.IntegerList || Symbols.Attribute(member, Names.Key) is not null;

        if (path is not null && settable && !mayBeMissing)
        {
            mistakes.Add(Mistake.At(Rules.NotNullable, member, member.Name));
        }

        return new MemberModel(
            member.Name,
            member.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier)),
            form,
            Forms.IsNullable(member.Type),
            member.IsRequired,
            settable,
            settable ? path : null,
            Symbols.Summary(member));
    }

    private static bool IsMarked(IPropertySymbol member) => Marks.Any(mark => Symbols.Attribute(member, mark) is not null);

    public static string? PathOf(AttributeData attribute) => Symbols.MetadataName(attribute.AttributeClass!) switch
    {
        Names.Key or Names.From => Symbols.Text(attribute, 0),
        Names.Property or Names.EdgeOf => Symbols.Text(attribute, 1),
        Names.Edge => Symbols.Text(attribute, 2),
        _ => null,
    };
}
