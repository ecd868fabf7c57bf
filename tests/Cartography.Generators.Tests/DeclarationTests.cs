using Microsoft.CodeAnalysis.Diagnostics;

namespace Cartography.Generators.Tests;

public sealed class DeclarationTests
{
    [Theory]
    [InlineData("[Owns<A>]", 0)]
    [InlineData("[Owns<B>, Sees<A>]", 0)]
    [InlineData("[Owns<B, A>]", 0)]
    [InlineData("[Owns<B>]", 1)]
    [InlineData("", 1)]
    public async Task A_resource_that_adds_what_it_does_not_declare_is_shown(string attributes, int mistakes)
    {
        var compiled = Compiled.Of($$"""
            [Node("A")] public sealed partial record A : IWithin<B> { [Key("id")] public required string Id { get; init; } }
            [Node("B")] public sealed partial record B : IOwnerless { [Key("id")] public required string Id { get; init; } }
            public abstract class Here : Cartography.Core.Sync.Scope;

            {{attributes.Replace("Owns", "Cartography.Core.Sync.Owns", StringComparison.Ordinal).Replace("Sees", "Cartography.Core.Sync.Sees", StringComparison.Ordinal)}}
            public sealed class Things : Cartography.Core.Sync.Resource<Here, B>
            {
                public override string Name => "things";

                public override async System.Threading.Tasks.Task Collect(
                    Here scope, Cartography.Core.Loading.Sink<B> sink, System.Threading.CancellationToken cancel) => await sink.Add(new A { Id = "a" }, cancel);
            }
            """);
        Assert.Empty(compiled.Errors);

        var found = await compiled.Output.WithAnalyzers([new DeclarationAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(mistakes, found.Count(diagnostic => diagnostic.Id == "CART011"));
    }
}
