using System.Text.Json.Nodes;
using Cartography.Bolt.Tests.Recordings;

namespace Cartography.Bolt.Tests.Replay;

/// <summary>What the database behind a recorded server was asked and said.</summary>
internal sealed class Script
{
    private readonly List<ScriptedQuery> _queries = [];
    private readonly Queue<JsonObject?> _begins = [];
    private readonly Queue<JsonObject?> _commits = [];

    public Script(Recording recording)
    {
        foreach (var connection in recording.Connections)
        {
            Follow(Exchange.Of(recording.Of(connection)));
        }

        _queries.ForEach(query => query.End());
        _queries.Sort((a, b) => a.Time.CompareTo(b.Time));
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

    // A refusal of the message itself never reached the database.
    private static bool IsOfDatabase(JsonObject? failure) =>
        ((string?)failure?["code"] ?? (string?)failure?["neo4j_code"])?.Contains(".Request.", StringComparison.Ordinal) == false;

    private void Follow(IEnumerable<Exchange> exchanges)
    {
        var open = new Dictionary<long, ScriptedQuery>();
        var last = -1L;

        foreach (var exchange in exchanges)
        {
            var answer = exchange.Answer;

            switch (exchange.Request.Message)
            {
                case "RUN" when answer?.Message == "SUCCESS" || (answer?.Message == "FAILURE" && IsOfDatabase(answer.Map)):
                    var query = new ScriptedQuery { Query = (string?)exchange.Request.Fields?[0] ?? "", Time = exchange.Time };
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
