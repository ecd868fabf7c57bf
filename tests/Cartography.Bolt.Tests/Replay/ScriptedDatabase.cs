using System.Text.Json.Nodes;
using Cartography.Bolt.Messages;
using Cartography.Bolt.Results;
using Cartography.Bolt.Server;
using Cartography.Values;

namespace Cartography.Bolt.Tests.Replay;

/// <summary>Answers from a recording. What was interrupted there goes on here until it is interrupted.</summary>
internal sealed class ScriptedDatabase(Script script) : IBoltDatabase
{
    public string ResolveDatabase(string? name) => name?.ToUpperInvariant() switch
    {
        null or "NEO4J" => "neo4j",
        "SYSTEM" => "system",
        _ => throw new BoltException("Neo.ClientError.Database.DatabaseNotFound", $"There is no database {name}."),
    };

    public Task<IBoltResult> RunAsync(string query, MapValue parameters, TransactionOptions options, CancellationToken cancel) =>
        RunAsync(script.Take(query), cancel);

    public Task<IBoltTransaction> BeginAsync(TransactionOptions options, CancellationToken cancel) => script.TakeBegin() is { } failure
        ? Task.FromException<IBoltTransaction>(new BoltException(FailureOf(failure)))
        : Task.FromResult<IBoltTransaction>(new Transaction(script));

    private static async Task<IBoltResult> RunAsync(ScriptedQuery query, CancellationToken cancel)
    {
        if (query.RunFailure is { } failure)
        {
            await FailAsync(failure, cancel);
        }

        return new Result(query);
    }

    private static async Task FailAsync(JsonObject recorded, CancellationToken cancel)
    {
        var failure = FailureOf(recorded);

        if (failure.Code.EndsWith(".Terminated", StringComparison.Ordinal) || failure.Code.EndsWith("TimedOutClientConfiguration", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromSeconds(4), TimeProvider.System, cancel);
        }

        throw new BoltException(failure);
    }

    private static Failure FailureOf(JsonObject map) =>
        new((string?)map["code"] ?? (string?)map["neo4j_code"] ?? "", (string?)map["message"] ?? "");

    private sealed class Transaction(Script script) : IBoltTransaction
    {
        public Task<IBoltResult> RunAsync(string query, MapValue parameters, CancellationToken cancel) =>
            ScriptedDatabase.RunAsync(script.Take(query), cancel);

        public async Task<string?> CommitAsync(CancellationToken cancel)
        {
            var answer = script.TakeCommit();

            if (answer?["message"] is not null)
            {
                await FailAsync(answer, cancel);
            }

            return (string?)answer?["bookmark"];
        }

        public Task RollbackAsync(CancellationToken cancel) => Task.CompletedTask;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class Result(ScriptedQuery query) : IBoltResult
    {
        private static readonly Capabilities[] Forms =
        [
            new(new BoltVersion(5, 8)),
            new(new BoltVersion(4, 4)),
            new(new BoltVersion(4, 4)) { Format = new(ElementIds: false, UtcTimes: true) },
        ];

        private Value[] _row = [];
        private int _next;

        public IReadOnlyList<string> Columns => query.Columns;

        public ReadOnlySpan<Value> Row => _row;

        public async ValueTask<bool> ReadAsync(CancellationToken cancel)
        {
            if (_next < query.Rows.Count)
            {
                _row = RowOf(query.Rows[_next++]);
                return true;
            }

            if (query.StreamFailure is { } failure)
            {
                await FailAsync(failure, cancel);
            }

            return false;
        }

        public ValueTask<QuerySummary> CompleteAsync(CancellationToken cancel) => ValueTask.FromResult(RecordedSummary.Of(query.Summary ?? []));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        // Rows are the recorded bytes, read in the newer form; the older ones are compared as messages elsewhere.
        private Value[] RowOf(byte[]? bytes)
        {
            foreach (var capabilities in Forms)
            {
                try
                {
                    if (bytes is not null)
                    {
                        return ((Messages.Record)MessageReader.ForResponses(capabilities).Read(bytes)).Values;
                    }
                }
                catch (ProtocolException)
                {
                    // Of the other version.
                }
            }

            return new Value[query.Columns.Count];
        }
    }
}
