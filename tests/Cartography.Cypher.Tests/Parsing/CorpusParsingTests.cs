using Cartography.Cypher.Parsing;
using Cartography.Cypher.Printing;
using Cartography.Cypher.Syntax;
using Cartography.Cypher.Tests.Corpora;

namespace Cartography.Cypher.Tests.Parsing;

public class CorpusParsingTests(ITestOutputHelper output)
{
    [Fact]
    public void Queries_of_the_compatibility_kit_parse_unless_an_error_is_expected_and_print_to_themselves()
    {
        var tally = new Tally();
        foreach (var scenario in TckScenario.All())
        {
            for (var i = 0; i < scenario.Queries.Count; i++)
            {
                var mayFail = i == scenario.Queries.Count - 1 && scenario.ErrorPhase == "compile time";
                tally.Add(scenario.Name, scenario.Queries[i], mayFail, "");
            }
        }

        tally.Report(output);
    }

    [Fact]
    public void Queries_of_the_corpus_parse_unless_a_syntax_error_is_recorded_and_print_to_themselves()
    {
        var tally = new Tally();
        foreach (var query in CorpusQuery.All())
        {
            tally.Add(query.Id, query.Text, query.Code is not null, query.Message ?? "");
        }

        tally.Report(output);
    }

    private sealed class Tally
    {
        private readonly List<string> _failures = [];
        private int _total;

        public void Add(string name, string text, bool mayFail, string message)
        {
            _total++;
            Statement parsed;
            try
            {
                parsed = CypherParser.Parse(text);
            }
            catch (CypherSyntaxException e)
            {
                if (!mayFail)
                {
                    _failures.Add($"{name}\n{text}\n{e.Message}");
                }

                return;
            }

            if (mayFail && message.StartsWith("Invalid input '", StringComparison.Ordinal) && message.Contains("': expected", StringComparison.Ordinal))
            {
                _failures.Add($"{name}\n{text}\nparsed, but: {message}");
            }

            var printed = Printer.Print(parsed);
            if (!CypherParser.Parse(printed).Equals(parsed))
            {
                _failures.Add($"{name}\n{text}\nprinted as\n{printed}");
            }
        }

        public void Report(ITestOutputHelper output)
        {
            output.WriteLine($"{_total - _failures.Count} of {_total}");
            Assert.True(_failures.Count == 0, $"{_failures.Count} of {_total} failed\n" + string.Join("\n\n", _failures.Take(40)));
        }
    }
}
