using Gherkin;
using Gherkin.Ast;

namespace Cartography.Cypher.Tests.Corpora;

/// <summary>One concrete scenario of the openCypher compatibility kit, as far as the language matters.</summary>
/// <param name="Name">Feature file, number and title.</param>
/// <param name="Queries">What is run to set up, then the query itself last.</param>
/// <param name="Parameters">Names of parameters with their values as text.</param>
/// <param name="Procedures">Signatures of procedures that are said to exist.</param>
/// <param name="ErrorType">The expected error's type, when one is expected.</param>
/// <param name="ErrorPhase"><c>compile time</c> or <c>runtime</c> or <c>any time</c>.</param>
/// <param name="ErrorDetail">The expected error's detail.</param>
internal sealed record TckScenario(
    string Name,
    IReadOnlyList<string> Queries,
    IReadOnlyDictionary<string, string> Parameters,
    IReadOnlyList<string> Procedures,
    string? ErrorType,
    string? ErrorPhase,
    string? ErrorDetail)
{
    /// <summary>All scenarios, outlines filled in.</summary>
    public static IEnumerable<TckScenario> All()
    {
        foreach (var file in Directory.EnumerateFiles(Shared.Path("tck", "tck", "features"), "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var feature = new Parser().Parse(file).Feature;
            var background = feature.Children.OfType<Background>().SelectMany(b => b.Steps).ToArray();
            foreach (var scenario in feature.Children.OfType<Scenario>())
            {
                foreach (var concrete in Expand(Path.GetFileNameWithoutExtension(file), background, scenario))
                {
                    yield return concrete;
                }
            }
        }
    }

    private static IEnumerable<TckScenario> Expand(string file, Step[] background, Scenario scenario)
    {
        var name = $"{file} {scenario.Name}";
        Step[] steps = [.. background, .. scenario.Steps];
        if (!scenario.Examples.Any())
        {
            yield return Read(name, steps, text => text);
            yield break;
        }

        foreach (var examples in scenario.Examples)
        {
            var header = examples.TableHeader.Cells.Select(c => c.Value).ToArray();
            foreach (var row in examples.TableBody)
            {
                var values = row.Cells.Select(c => c.Value).ToArray();
                yield return Read(
                    $"{name} [{string.Join(", ", values)}]",
                    steps,
                    text => header.Index().Aggregate(text, (t, h) => t.Replace($"<{h.Item}>", values[h.Index], StringComparison.Ordinal)));
            }
        }
    }

    private static TckScenario Read(string name, Step[] steps, Func<string, string> fill)
    {
        var queries = new List<string>();
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        var procedures = new List<string>();
        string[]? error = null;
        foreach (var step in steps)
        {
            var text = fill(step.Text);
            if (step.DocString is { } doc)
            {
                queries.Add(fill(doc.Content));
            }
            else if (text == "parameters are:")
            {
                foreach (var row in step.DataTable.Rows)
                {
                    parameters[fill(row.Cells.First().Value)] = fill(row.Cells.Last().Value);
                }
            }
            else if (text.StartsWith("there exists a procedure ", StringComparison.Ordinal))
            {
                procedures.Add(text["there exists a procedure ".Length..].TrimEnd(':'));
            }
            else if (text.Contains(" should be raised at ", StringComparison.Ordinal))
            {
                var words = text[(text[1] == ' ' ? 2 : 0)..].Split(" should be raised at ");
                var rest = words[1].Split(": ");
                error = [words[0].Split(' ')[^1], rest[0], rest[1]];
            }
        }

        return new TckScenario(name, queries, parameters, procedures, error?[0], error?[1], error?[2]);
    }
}
