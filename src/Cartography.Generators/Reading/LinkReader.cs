using System.Collections.Generic;
using System.Threading;
using Cartography.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cartography.Generators.Reading;

/// <summary>A record with [Link] to its model.</summary>
internal static class LinkReader
{
    public static Found<LinkModel> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancel)
    {
        var record = (INamedTypeSymbol)context.TargetSymbol;
        var mark = context.Attributes[0];
        var ends = mark.AttributeClass!.TypeArguments;
        var mistakes = new List<Mistake>();
        var source = new List<MatchModel>();
        var target = new List<MatchModel>();
        var properties = new List<PropertyModel>();

        foreach (var member in MemberReader.Properties(record))
        {
            cancel.ThrowIfCancellationRequested();

            if (Symbols.Attribute(member, Names.Source) is { } start)
            {
                source.Add(new MatchModel(Symbols.Text(start, 0) ?? "id", "Equal", $"this.{member.Name}"));
            }

            if (Symbols.Attribute(member, Names.Target) is { } end)
            {
                target.Add(new MatchModel(Symbols.Text(end, 0) ?? "id", "Equal", $"this.{member.Name}"));
            }

            properties.AddRange(PropertyReader.Of(member, MemberReader.Read(member, mistakes), "this", mistakes));
        }

        if (source.Count == 0 || target.Count == 0)
        {
            mistakes.Add(Mistake.At(Rules.NoEnds, record, record.Name));
        }

        if (!NodeReader.IsPartial((RecordDeclarationSyntax)context.TargetNode))
        {
            mistakes.Add(Mistake.At(Rules.NotPartial, record, record.Name));
        }

        var link = new LinkModel(
            NodeReader.NameOf(record), Symbols.Text(mark, 0) ?? string.Empty, Symbols.Named<string?>(mark, "Module", null) ?? Symbols.Module(record),
            Symbols.Summary(record), EdgeReader.LabelOf(ends[0]) ?? string.Empty, new(source), EdgeReader.LabelOf(ends[1]) ?? string.Empty, new(target), new(properties));
        return new Found<LinkModel>(mistakes.Count == 0 ? link : null, new(mistakes));
    }
}
