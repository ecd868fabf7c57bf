using Cartography.GraphDb.Procedures;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Tck;

/// <summary>Runs one scenario. Fails with <see cref="TckMismatch"/> that says what differs.</summary>
internal sealed class TckRun(string graphs) : IAsyncDisposable
{
    private readonly List<Procedure> _procedures = [.. ProcedureCatalog.BuiltIn()];
    private readonly Dictionary<string, Value> _parameters = new(StringComparer.Ordinal);
    private GraphEngine? _engine;
    private GraphSession? _session;
    private TckOutcome? _outcome;
    private SideEffects _before = SideEffects.None;

    public async Task Run(TckScenario scenario)
    {
        foreach (var step in scenario.Steps)
        {
            await Run(step);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_session is not null)
        {
            await _session.DisposeAsync();
            await _engine!.DisposeAsync();
        }
    }

    private async Task Run(TckStep step)
    {
        switch (step.Text)
        {
            case "an empty graph" or "any graph":
                break;
            case "having executed:":
                (await Execute(step.DocString!)).EnsureSuccess();
                break;
            case "parameters are:":
                foreach (var row in step.Table)
                {
                    _parameters[row[0]] = (await Execute($"RETURN {row[1]} AS v")).EnsureSuccess().Rows[0][0];
                }

                break;
            case "executing query:" or "executing control query:":
                _before = SideEffects.Of(await Engine());
                _outcome = await Execute(step.DocString!);
                break;
            case "no side effects":
                CheckSideEffects([]);
                break;
            case "the side effects should be:":
                CheckSideEffects(step.Table);
                break;
            default:
                await RunOther(step);
                break;
        }
    }

    private async Task RunOther(TckStep step)
    {
        if (step.Text.StartsWith("the ", StringComparison.Ordinal) && step.Text.EndsWith(" graph", StringComparison.Ordinal))
        {
            var name = step.Text["the ".Length..^" graph".Length];
            (await Execute(await File.ReadAllTextAsync(System.IO.Path.Combine(graphs, name, name + ".cypher"), TestContext.Current.CancellationToken))).EnsureSuccess();
        }
        else if (step.Text.StartsWith("there exists a procedure ", StringComparison.Ordinal))
        {
            _procedures.Add(new TableProcedure(step.Text["there exists a procedure ".Length..].TrimEnd(':'), step.Table));
        }
        else if (step.Text.StartsWith("the result should be", StringComparison.Ordinal))
        {
            CheckRows(step);
        }
        else if (step.Text.Contains(" should be raised at ", StringComparison.Ordinal))
        {
            CheckError(step.Text);
        }
        else
        {
            throw new TckMismatch($"unknown step: {step.Text}");
        }
    }

    private async Task<GraphEngine> Engine()
    {
        if (_engine is null)
        {
            _engine = await GraphEngine.OpenAsync(
                null, EngineOptions.Default, TimeProvider.System, new ProcedureCatalog(_procedures), TestContext.Current.CancellationToken);
            _session = _engine.OpenSession();
        }

        return _engine;
    }

    private async Task<TckOutcome> Execute(string query)
    {
        await Engine();
        return await TckOutcome.Of(_session!, query, MapValue.Of(_parameters));
    }

    private void CheckRows(TckStep step)
    {
        var actual = _outcome!.EnsureSuccess();
        var loose = step.Text.Contains("ignoring element order", StringComparison.Ordinal);
        var ordered = step.Text.StartsWith("the result should be, in order", StringComparison.Ordinal);

        if (step.Table.Count == 0)
        {
            Require(actual.Rows.Count == 0, "no rows", $"{actual.Rows.Count} rows");
            return;
        }

        Require(
            step.Table[0].SequenceEqual(actual.Columns, StringComparer.Ordinal), $"columns {string.Join(", ", step.Table[0])}", string.Join(", ", actual.Columns));
        var expected = step.Table.Skip(1).Select(row => string.Join(" | ", row.Select(cell => TckText.Of(TckValueReader.Read(cell), loose)))).ToList();
        var found = actual.Rows.Select(row => string.Join(" | ", row.Select(value => TckText.Of(value, loose)))).ToList();

        if (!ordered)
        {
            expected.Sort(StringComparer.Ordinal);
            found.Sort(StringComparer.Ordinal);
        }

        Require(expected.SequenceEqual(found, StringComparer.Ordinal), string.Join("\n    ", expected), string.Join("\n    ", found));
    }

    private void CheckError(string step)
    {
        var words = step.Split(' ');
        var (type, phase) = (words[1], step.Contains("compile time", StringComparison.Ordinal) ? "compile time" : step.Contains("any time", StringComparison.Ordinal) ? "any time" : "runtime");
        Require(_outcome!.Failure is not null, step, $"{_outcome.Rows.Count} rows");
        var code = TckErrors.CodeOf(_outcome.Failure!);
        Require(TckErrors.IsOfType(_outcome.Failure!, type), step, $"{code}: {_outcome.Failure!.Message}");
        var atCompileTime = _outcome.FailedBeforeRows;
        Require(phase == "any time" || TckErrors.IsStaticTypeError(_outcome.Failure) || (phase == "compile time") == atCompileTime, step, $"at {(atCompileTime ? "compile time" : "runtime")}: {code}: {_outcome.Failure.Message}");
        CheckSideEffects([]);
    }

    private void CheckSideEffects(IReadOnlyList<IReadOnlyList<string>> table)
    {
        var wanted = table.Where(row => row[1] != "0").Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal).ToList();
        var actual = SideEffects.Of(_engine!).Since(_before).Order(StringComparer.Ordinal).ToList();
        Require(wanted.SequenceEqual(actual, StringComparer.Ordinal), "side effects " + string.Join(", ", wanted), string.Join(", ", actual));
    }

    private static void Require(bool holds, string expected, string actual)
    {
        if (!holds)
        {
            throw new TckMismatch($"expected {expected}\n  but got {actual}");
        }
    }
}
