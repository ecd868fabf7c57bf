using System.Text.Json.Nodes;
using Cartography.Bolt.Tests.Recordings;

namespace Cartography.Bolt.Tests.Replay;

/// <summary>What the database behind a recorded server was asked and said.</summary>
internal sealed class Script
{
    private List<ScriptedQuery> _queries = [];
    private readonly Queue<JsonObject?> _begins = [];
    private readonly Queue<JsonObject?> _commits = [];

    public Script(Recording recording)
    {
        foreach (var connection in recording.Connections)
        {
            Follow(Exchange.Of(recording.Of(connection)));
        }

        _queries.ForEach(query => query.End());
        _queries = [.. _queries.OrderBy(query => query.Time)];
    }

    /// <summary>The next answer to this query.</summary>
    public ScriptedQuery Take(string query)
    {
        lock (_queries)
        {
            var at = _queries.FindIndex(scripted => scripted.Query == query);
            var found = at < 0 ? new ScriptedQuery { Query = query } : _queries[at];
            _queries.RemoveAll(scripted => scripted == found);
            return found;
        }
    }

    public JsonObject? TakeBegin() => Take(_begins);

    public JsonObject? TakeCommit() => Take(_commits);

    private static JsonObject? Take(Queue<JsonObject?> queue)
    {
        lock (queue)
        {
            return queue.TryDequeue(out var failure) ? failure : null;
        }
    }

    // A refusal of the message itself, or of the name of a database, never reached the query.
    private static bool IsOfDatabase(JsonObject? failure) =>
        ((string?)failure?["code"] ?? (string?)failure?["neo4j_code"]) is { } code
        && !code.Contains(".Request.", StringComparison.Ordinal)
        && !code.EndsWith(".DatabaseNotFound", StringComparison.Ordinal);

    // A time that cannot be is refused when the parameter is read.
    private static bool IsOfParameter(Exchange exchange) =>
        exchange.Query.Contains("$x", StringComparison.Ordinal)
        && ((string?)exchange.Answer?.Map?["message"])?.Contains("(valid values", StringComparison.Ordinal) == true;

    private void Follow(IEnumerable<Exchange> exchanges)
    {
        var open = new Dictionary<long, ScriptedQuery>();
        var last = -1L;

        foreach (var exchange in exchanges)
        {
            var answer = exchange.Answer;

            switch (exchange.Kind)
            {
                case "RUN" or "BEGIN" when exchange.Request.Fields?.ToJsonString().Contains("\"imp_user\":\"", StringComparison.Ordinal) == true:
                    break;
                case "RUN" when answer?.Message == "SUCCESS" || (answer?.Message == "FAILURE" && IsOfDatabase(answer.Map) && !IsOfParameter(exchange)):
                    var query = new ScriptedQuery { Query = exchange.Query, Time = exchange.Time };
                    query.Take(exchange);
                    _queries.Add(query);
                    last = (long?)answer.Map?["qid"] ?? 0;
                    open[last] = query;
                    break;
                case "PULL" or "DISCARD" when answer is not null:
                    var number = (long?)exchange.Request.Map?["qid"] ?? -1;

                    if (open.TryGetValue(number == -1 ? last : number, out var asked) && (answer.Message != "FAILURE" || IsOfDatabase(answer.Map)))
                    {
                        asked.TakeRows(exchange);
                    }

                    break;
                case "BEGIN" when answer is not null && (answer.Message == "SUCCESS" || IsOfDatabase(answer.Map)):
                    _begins.Enqueue(answer.Message == "FAILURE" ? answer.Map : null);
                    break;
                case "COMMIT" when answer is not null && (answer.Message == "SUCCESS" || IsOfDatabase(answer.Map)):
                    _commits.Enqueue(answer.Map);
                    break;
            }
        }
    }
}
