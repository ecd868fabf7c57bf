using System.Text.Json.Nodes;

namespace Cartography.Bolt.Tests.Replay;

/// <summary>A query, and how the recorded database answered it.</summary>
internal sealed class ScriptedQuery
{
    public string Query { get; init; } = "";

    public long Time { get; init; }

    public IReadOnlyList<string> Columns { get; private set; } = [];

    public JsonObject? RunFailure { get; private set; }

    /// <summary>The rows that were sent; null for one that was passed over.</summary>
    public List<byte[]?> Rows { get; } = [];

    public JsonObject? Summary { get; private set; }

    public JsonObject? StreamFailure { get; private set; }

    public void Take(Exchange run)
    {
        if (run.Answer?.Message == "FAILURE")
        {
            RunFailure = run.Answer.Map;
        }
        else
        {
            Columns = [.. (run.Answer?.Map?["fields"] as JsonArray ?? []).Select(name => (string)name!)];
        }
    }

    public void TakeRows(Exchange stream)
    {
        Rows.AddRange(stream.Rows.Select(row => row.MessageBytes));
        var answer = stream.Answer!;

        if (answer.Message == "FAILURE")
        {
            StreamFailure = answer.Map;
        }
        else if (answer.Map?["has_more"] is null)
        {
            Summary = answer.Map ?? [];

            // What was passed over after has_more must have been at least one row.
            if (stream.Request.Message == "DISCARD" && Rows.Count > 0)
            {
                Rows.Add(null);
            }
        }
        else if (stream.Request.Message == "DISCARD")
        {
            Rows.AddRange(Enumerable.Repeat<byte[]?>(null, (int?)stream.Request.Map?["n"] ?? 0));
        }
    }

    /// <summary>Adds the row that must have been there when a client stopped reading before the end.</summary>
    public void End()
    {
        if (Rows.Count > 0 && Summary is null && StreamFailure is null)
        {
            Rows.Add(null);
        }
    }
}
