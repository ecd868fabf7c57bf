using System.Collections.Immutable;
using Cartography.Core.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cartography.Generators.Tests;

/// <summary>Source with what the generator makes of it.</summary>
internal sealed class Compiled
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Append(typeof(NodeAttribute).Assembly.Location)
            .Append(typeof(Values.Value).Assembly.Location)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private Compiled(GeneratorDriver driver, CSharpCompilation source)
    {
        Driver = driver.RunGeneratorsAndUpdateCompilation(source, out var output, out var mistakes, TestContext.Current.CancellationToken);
        Source = source;
        Output = output;
        Mistakes = mistakes;
        Errors = [.. output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    public GeneratorDriver Driver { get; }

    public CSharpCompilation Source { get; }

    /// <summary>Source and generated code together.</summary>
    public Compilation Output { get; }

    /// <summary>What the generator said.</summary>
    public ImmutableArray<Diagnostic> Mistakes { get; }

    /// <summary>What the compiler says of source and generated code together.</summary>
    public ImmutableArray<Diagnostic> Errors { get; }

    public static Compiled Of(params string[] sources)
    {
        var trees = sources.Select((source, number) => CSharpSyntaxTree.ParseText(Head + source, Language, $"Source{number}.cs"));
        var compilation = CSharpCompilation.Create(
            "Made.Up", trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var options = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);
        return new Compiled(CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], parseOptions: Language, driverOptions: options), compilation);
    }

    /// <summary>The same after a file was edited or added.</summary>
    public Compiled With(string source, int? instead = null)
    {
        var tree = CSharpSyntaxTree.ParseText(Head + source, Language, $"Source{instead ?? Source.SyntaxTrees.Length}.cs");
        return new Compiled(Driver, instead is { } number ? Source.ReplaceSyntaxTree(Source.SyntaxTrees[number], tree) : Source.AddSyntaxTrees(tree));
    }

    /// <summary>A generated file's text.</summary>
    public string File(string name) => Driver.GetRunResult().GeneratedTrees.Single(tree => Path.GetFileName(tree.FilePath) == name).ToString();

    /// <summary>Why each result of a step came about.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. Driver.GetRunResult().Results[0].TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    private const string Head = """
        using System;
        using System.Collections.Generic;
        using Cartography.Core.Schema;

        namespace Cartography.Providers.MadeUp;


        """;
}
