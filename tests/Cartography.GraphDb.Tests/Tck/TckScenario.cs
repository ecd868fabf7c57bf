using Gherkin;
using Gherkin.Ast;

namespace Cartography.GraphDb.Tests.Tck;

/// <summary>One concrete scenario of the openCypher compatibility kit: outlines are filled in.</summary>
/// <param name="Feature">The feature file's name.</param>
/// <param name="Name">Number and title, with the values of an outline's row.</param>
/// <param name="Steps">What is done and expected, in order.</param>
internal sealed record TckScenario(string Feature, string Name, IReadOnlyList<TckStep> Steps)
{
    public string Id => $"{Feature} {Name}";

    public static IEnumerable<TckScenario> All(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var feature = new Parser().Parse(file).Feature;
            var background = feature.Children.OfType<Background>().SelectMany(each => each.Steps).ToArray();

            foreach (var scenario in feature.Children.OfType<Scenario>())
            {
                foreach (var concrete in Expand(System.IO.Path.GetFileNameWithoutExtension(file), background, scenario))
                {
                    yield return concrete;
                }
            }
        }
    }

    private static IEnumerable<TckScenario> Expand(string feature, Step[] background, Scenario scenario)
    {
        Step[] steps = [.. background, .. scenario.Steps];

        if (!scenario.Examples.Any())
        {
            yield return new(feature, scenario.Name, [.. steps.Select(step => Read(step, text => text))]);
            yield break;
        }

        foreach (var examples in scenario.Examples)
        {
            var header = examples.TableHeader.Cells.Select(cell => cell.Value).ToArray();

            foreach (var row in examples.TableBody)
            {
                var values = row.Cells.Select(cell => cell.Value).ToArray();
                string Fill(string text) => header.Index().Aggregate(text, (filled, name) => filled.Replace($"<{name.Item}>", values[name.Index], StringComparison.Ordinal));
                yield return new(feature, $"{scenario.Name} [{string.Join(", ", values)}]", [.. steps.Select(step => Read(step, Fill))]);
            }
        }
    }

    private static TckStep Read(Step step, Func<string, string> fill) => new(
        fill(step.Text),
        step.DocString is { } text ? fill(text.Content) : null,
        step.DataTable is { } table ? [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(cell => fill(cell.Value))])] : []);
}
