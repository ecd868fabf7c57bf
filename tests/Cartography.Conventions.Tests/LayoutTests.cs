using System.Text.RegularExpressions;

namespace Cartography.Conventions.Tests;

public sealed partial class LayoutTests
{
    private static readonly string[] TopLevel =
        ["Cartography.sln", "Directory.Build.props", "global.json", "README.md", "LICENSE", "src", "tests", "docs"];

    [Fact]
    public void The_top_level_holds_what_the_architecture_names_and_dot_files()
    {
        string[] buildOutput = ["publish", "artifacts", "TestResults"];
        var found = Repository.Root.EnumerateFileSystemInfos().Select(entry => entry.Name).Where(name => name[0] != '.').Except(buildOutput);

        Assert.Equal(TopLevel.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_source_says_that_it_is_unfinished()
    {
        var unfinished = Repository.Files("src", "*.cs").Where(file => UnfinishedMark().IsMatch(File.ReadAllText(file.FullName)));

        Assert.Empty(unfinished.Select(file => file.Name));
    }

    [Fact]
    public void Catching_every_exception_without_passing_it_on_stands_only_at_the_declared_seams()
    {
        string[] seams = ["CommandLine.cs", "ProviderDiscovery.cs", "StepRunner.cs", "Session.Streaming.cs"];
        var catching = Repository.Files("src", "*.cs")
            .Where(file => !seams.Contains(file.Name))
            .Where(file => SwallowsEverything(File.ReadAllText(file.FullName)));

        Assert.Empty(catching.Select(file => file.Name));
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        var documents = Repository.Files("docs", "*.md").Append(new FileInfo(Path.Combine(Repository.Root.FullName, "README.md")));
        var broken = from document in documents
                     from Match link in RelativeLink().Matches(File.ReadAllText(document.FullName))
                     let target = Path.Combine(document.DirectoryName ?? ".", link.Groups["target"].Value)
                     where !File.Exists(target) && !Directory.Exists(target)
                     select $"{document.Name}: {link.Groups["target"].Value}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Continuous_integration_runs_the_test_command_of_the_readme()
    {
        Assert.Single(Repository.Read("README.md").Split('\n'), line => line.StartsWith("dotnet test", StringComparison.Ordinal));
        Assert.Contains("README.md", Repository.Read(".ci", "run"), StringComparison.Ordinal);
    }

    private static bool SwallowsEverything(string source) =>
        CatchAll().Matches(source).Any(match => !Block(source, match.Index).Contains("throw", StringComparison.Ordinal));

    private static string Block(string source, int from)
    {
        var start = source.IndexOf('{', from);
        var depth = 0;

        for (var i = start; i < source.Length; i++)
        {
            depth += source[i] == '{' ? 1 : source[i] == '}' ? -1 : 0;

            if (depth == 0)
            {
                return source[start..i];
            }
        }

        return source[start..];
    }

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex UnfinishedMark();

    [GeneratedRegex(@"catch(\s*\(Exception(\s+\w+)?\))?(\r?\n\s*|\s*)\{(?<body>[^{}]*(\{[^{}]*\}[^{}]*)*)\}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)(?<target>[^)#\s]+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex RelativeLink();
}
