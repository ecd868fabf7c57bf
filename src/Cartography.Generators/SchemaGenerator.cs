using System.Linq;
using Cartography.Generators.Emit;
using Cartography.Generators.Model;
using Cartography.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cartography.Generators;

/// <summary>Records with [Node] or [Link]: to schemas, readers, row writers and the assembly's registry.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <summary>The steps' names, for the test that an unrelated edit computes nothing anew.</summary>
    internal const string NodeStep = "Nodes";
    internal const string LinkStep = "Links";
    internal const string RegistryStep = "Registry";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var nodes = context.SyntaxProvider
            .ForAttributeWithMetadataName(Names.Node, static (node, _) => node is RecordDeclarationSyntax, NodeReader.Read)
            .WithTrackingName(NodeStep);
        var links = context.SyntaxProvider
            .ForAttributeWithMetadataName(Names.Link, static (node, _) => node is RecordDeclarationSyntax, LinkReader.Read)
            .WithTrackingName(LinkStep);
        var registry = nodes.Where(static found => found.Model is not null).Select(static (found, _) => found.Model!.Record).Collect()
            .Combine(links.Where(static found => found.Model is not null).Select(static (found, _) => found.Model!.Record).Collect())
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName ?? "Generated"))
            .Select(static (all, _) => new Registry(all.Right, new(all.Left.Left), new(all.Left.Right)))
            .WithTrackingName(RegistryStep);

        context.RegisterSourceOutput(nodes, static (output, found) => Add(output, found.Mistakes, found.Model?.Record, found.Model, NodeEmitter.Emit));
        context.RegisterSourceOutput(links, static (output, found) => Add(output, found.Mistakes, found.Model?.Record, found.Model, LinkEmitter.Emit));
        context.RegisterSourceOutput(registry, static (output, all) =>
        {
            if (all.Nodes.Count + all.Links.Count > 0)
            {
                output.AddSource("SchemaRegistry.g.cs", RegistryEmitter.Emit(all.Namespace, all.Nodes, all.Links));
            }
        });
    }

    private static void Add<T>(SourceProductionContext output, EquatableArray<Mistake> mistakes, RecordName? record, T? model, System.Func<T, string> emit)
        where T : class
    {
        foreach (var mistake in mistakes)
        {
            output.ReportDiagnostic(mistake.ToDiagnostic());
        }

        if (model is not null && record is not null)
        {
            output.AddSource($"{record.Namespace}.{record.Name}.g.cs", emit(model));
        }
    }
}
