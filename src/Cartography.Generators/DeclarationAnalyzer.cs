using System.Collections.Immutable;
using System.Linq;
using Cartography.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Cartography.Generators;

/// <summary>Looks whether resources declare the node types that they add to their sink.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    private const string Sink = "Cartography.Core.Loading.Sink`1";
    private const string Resource = "Cartography.Core.Sync.Resource";
    private const string Collects = "Cartography.Core.Sync.CollectsAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rules.Undeclared];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Look, OperationKind.Invocation);
    }

    private static void Look(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;

        if (call.TargetMethod is not { Name: "Add" or "AddOwnerless", TypeArguments.Length: 1 }
            || call.TargetMethod.TypeArguments[0] is not INamedTypeSymbol added
            || Symbols.MetadataName(call.TargetMethod.ContainingType) != Sink
            || context.ContainingSymbol.ContainingType is not { } resource
            || !IsA(resource, Resource)
            || resource.GetAttributes().Any(attribute => Declares(attribute, added)))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(Rules.Undeclared, call.Syntax.GetLocation(), resource.Name, added.Name));
    }

    private static bool Declares(AttributeData attribute, INamedTypeSymbol added) =>
        attribute.AttributeClass is { } type && IsA(type, Collects) && type.TypeArguments.Contains(added, SymbolEqualityComparer.Default);

    private static bool IsA(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Symbols.MetadataName(current) == name)
            {
                return true;
            }
        }

        return false;
    }
}
