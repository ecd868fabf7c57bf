using System.Xml.Linq;

namespace Cartography.Conventions.Tests;

/// <summary>Who may know whom: the arrows of docs/architecture.md.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Cartography.Values"] = [],
        ["Cartography.Cypher"] = ["Cartography.Values"],
        ["Cartography.GraphDb"] = ["Cartography.Values", "Cartography.Cypher"],
        ["Cartography.Bolt"] = ["Cartography.Values"],
        ["Cartography.Generators"] = [],
        ["Cartography.Core"] = ["Cartography.Values", "Cartography.Cypher", "Cartography.Generators"],
        ["Cartography.Stores"] = ["Cartography.Values", "Cartography.Cypher", "Cartography.Core", "Cartography.GraphDb", "Cartography.Bolt"],
        ["Cartography.Rules"] = ["Cartography.Values", "Cartography.Cypher", "Cartography.Core"],
    };

    private static readonly string[] AllowedForProviders = ["Cartography.Values", "Cartography.Core", "Cartography.Generators"];

    public static TheoryData<string> SourceProjects() =>
        [.. Repository.Projects("src").Select(project => Path.GetFileNameWithoutExtension(project.Name))];

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void A_project_knows_only_those_it_may_know(string project)
    {
        if (project == "Cartography.Cli")
        {
            return; // The command line puts everything together.
        }

        var allowed = project.StartsWith("Cartography.Providers", StringComparison.Ordinal)
            ? AllowedForProviders
            : Assert.Contains(project, Allowed);

        Assert.Empty(References(project).Except(allowed, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("Cartography.sln");
        var missing = Repository.Projects("src").Concat(Repository.Projects("tests")).Where(project => !solution.Contains(project.Name, StringComparison.Ordinal));

        Assert.Empty(missing.Select(project => project.Name));
    }

    [Fact]
    public void No_project_is_empty()
    {
        var empty = Repository.Projects("src").Concat(Repository.Projects("tests"))
            .Where(project => !Repository.Files(Path.GetRelativePath(Repository.Root.FullName, project.DirectoryName ?? "."), "*.cs").Any());

        Assert.Empty(empty.Select(project => project.Name));
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(Path.Combine(Repository.Root.FullName, "src", project, project + ".csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")?.Value.Replace('\\', '/') ?? string.Empty));
}
