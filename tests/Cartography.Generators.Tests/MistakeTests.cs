namespace Cartography.Generators.Tests;

public sealed class MistakeTests
{
    [Theory]
    [InlineData("CART001", """[Node("A")] public sealed record A : IOwnerless { [Key("id")] public required string Id { get; init; } }""")]
    [InlineData("CART002", """[Node("A")] public sealed partial record A : IOwnerless { public string? Id { get; init; } }""")]
    [InlineData("CART002", """[Node("A")] public sealed partial record A : IOwnerless { [Key("a")] public string? One { get; init; } [Key("b")] public string? Two { get; init; } }""")]
    [InlineData("CART002", """[Node("A")] public sealed partial record A : IOwnerless { [Key("id")] public bool Id { get; init; } }""")]
    [InlineData("CART003", """[Node("A")] public sealed partial record A : IOwnerless { [Key("id")] public required string Id { get; init; } [Property("x")] public Uri? X { get; init; } }""")]
    [InlineData("CART003", """[Node("A")] public sealed partial record A : IOwnerless { [Key("id")] public required string Id { get; init; } [Property("x", "x")] public int? X { get; init; } }""")]
    [InlineData("CART003", """[Node("A")] public sealed partial record A : IOwnerless { [Key("id")] public required string Id { get; init; } [Edge<A>("X")] public Uri? X { get; init; } }""")]
    [InlineData("CART004", """[Node("A")] public sealed partial record A { [Key("id")] public required string Id { get; init; } }""")]
    [InlineData("CART004", """[Node("A")] public sealed partial record A : IOwnerless, IWithin<A> { [Key("id")] public required string Id { get; init; } }""")]
    [InlineData("CART005", """[Node("A")] public sealed partial record A : IOwnerless { [Key("id")] [Property("x")] [Property("x")] public required string Id { get; init; } }""")]
    [InlineData("CART006", """[Node("A")] public sealed partial record A : IOwnerless { [Key("a..b")] public required string Id { get; init; } }""")]
    [InlineData("CART006", """[Node("A")] public sealed partial record A : IOwnerless { [Key("id")] public required string Id { get; init; } [Property("x", "a[0].b")] public string? X { get; init; } }""")]
    [InlineData("CART007", """[Node("A")] public sealed partial record A : IOwnerless { [Key("id")] public required string Id { get; init; } [Property("x", "x")] public bool X { get; init; } }""")]
    [InlineData("CART008", """[Node("A")] [ExtraLabel("B", When = ["x=1"])] public sealed partial record A : IOwnerless { [Key("id")] public required string Id { get; init; } }""")]
    [InlineData("CART009", """[Node("A")] public sealed partial record A : IOwnerless { [Key("id")] [Property("lastupdated")] public required string Id { get; init; } }""")]
    [InlineData("CART009", """[Node("A")] public sealed partial record A : IOwnerless { [Key("id")] [Property("_ont_name")] public required string Id { get; init; } }""")]
    [InlineData("CART010", """[Link<B, B>("A")] public sealed partial record A { [Source] public required string Id { get; init; } } public sealed record B;""")]
    public void A_mistake_is_shown_where_it_was_made(string id, string source)
    {
        var compiled = Compiled.Of(source);

        Assert.Contains(id, compiled.Mistakes.Select(mistake => mistake.Id));
        Assert.All(compiled.Mistakes, mistake => Assert.Equal("Source0.cs", mistake.Location.GetLineSpan().Path));
    }

    [Fact]
    public void Every_mistake_has_its_page()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Cartography.sln")))
            {
                var pages = Enumerable.Range(1, 11).Select(number => Path.Combine(folder.FullName, "docs", "diagnostics", $"CART{number:000}.md"));
                Assert.All(pages, page => Assert.True(File.Exists(page), page));
                return;
            }
        }
    }
}
