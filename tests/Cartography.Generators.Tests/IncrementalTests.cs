using Microsoft.CodeAnalysis;

namespace Cartography.Generators.Tests;

public sealed class IncrementalTests
{
    private const string Node = """
        [Node("A")] public sealed partial record A : IOwnerless { [Key("id")] public required string Id { get; init; } }
        """;

    [Fact]
    public void An_unrelated_edit_computes_nothing_anew()
    {
        var before = Compiled.Of(Node, "public sealed class Other;");

        var after = before.With("public sealed class Other { public int Number => 1; }", instead: 1);

        Assert.All(after.Reasons(SchemaGenerator.NodeStep), IsOld);
        Assert.All(after.Reasons(SchemaGenerator.RegistryStep), IsOld);
    }

    [Fact]
    public void An_edit_of_a_record_that_its_schema_does_not_see_writes_no_file_anew()
    {
        var before = Compiled.Of(Node);

        var after = before.With(Node + "\n// a comment", instead: 0);

        Assert.All(after.Reasons(SchemaGenerator.NodeStep), IsOld);
    }

    [Fact]
    public void A_new_property_computes_its_record_anew_and_no_other()
    {
        var before = Compiled.Of(Node, Node.Replace("A", "B", StringComparison.Ordinal));

        var after = before.With(Node.Replace("[Key", """[Property("x")] [Key""", StringComparison.Ordinal), instead: 0);

        Assert.Single(after.Reasons(SchemaGenerator.NodeStep), IncrementalStepRunReason.Modified);
        Assert.All(after.Reasons(SchemaGenerator.RegistryStep), IsOld);
    }

    private static void IsOld(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());
}
