using Cartography.GraphDb.Execution.Statements;
using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Planning.Rewrites;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Engine;

/// <summary>Each rewrite may be left out, and the rows stay the same.</summary>
public sealed class RewriteTests
{
    private static readonly string[] Queries =
    [
        "MATCH (n) RETURN count(n) AS c",
        "MATCH (n:A) RETURN count(*) AS c",
        "MATCH ()-[r:R]->() RETURN count(r) AS c",
        "MATCH (a:A) MATCH (a)-[:R]->(b) WHERE b.x > 1 RETURN a.x, b.x",
        "MATCH (a:A {x: 2})--(b) RETURN a.x, b.x ORDER BY b.x LIMIT 3",
        "MATCH (a)-[:R]->(b)-[:S]->(c) WHERE a.x = c.x RETURN a.x, b.x, c.x",
        "MATCH (n) WITH n, n.x AS x WHERE x IN [1, 3] RETURN x, labels(n)",
        "MATCH (n) WITH n.x AS x ORDER BY x DESC SKIP 2 LIMIT 4 WHERE x > 0 RETURN x",
        "MATCH (a:A), (b:B) WHERE a.x = b.x RETURN a.x, b.x",
        "MATCH (n) RETURN n.x, COUNT { (n)-[:R]->() } AS c",
        "MATCH (n) WHERE NOT EXISTS { (n)-[:S]->() } RETURN n.x",
        "OPTIONAL MATCH (a:A)-[:S]->(b) WHERE b.x = 1 RETURN a.x, b.x",
        "MATCH (a)-[:R*1..2]->(b) RETURN a.x, b.x",
        "UNWIND [1, 2] AS v MATCH (n {x: v}) RETURN v, n.x",
    ];

    [Fact]
    public async Task Without_any_rewrite_the_rows_are_the_same()
    {
        await using var engine = await GraphEngine.OpenAsync(cancel: TestContext.Current.CancellationToken);
        await using var session = engine.OpenSession();
        var random = new Random(7);

        foreach (var indexed in new[] { false, true })
        {
            await Rows.Of(session, "UNWIND range(0, 30) AS i CREATE (n {x: i % 5}) WITH n, i FOREACH (_ IN CASE WHEN i % 2 = 0 THEN [1] ELSE [] END | SET n:A) FOREACH (_ IN CASE WHEN i % 3 = 0 THEN [1] ELSE [] END | SET n:B)");

            for (var i = 0; i < 40; i++)
            {
                await Rows.Of(session, $"MATCH (a), (b) WITH a, b SKIP {random.Next(900)} LIMIT 1 CREATE (a)-[:{(i % 2 == 0 ? "R" : "S")}]->(b)");
            }

            if (indexed)
            {
                await Rows.Of(session, "CREATE INDEX FOR (n:A) ON (n.x)");
            }

            foreach (var query in Queries)
            {
                var all = await Run(engine, query, []);

                foreach (var rewrite in Optimizer.Rewrites.Where(rewrite => rewrite is not PlanMatches))
                {
                    Assert.Equal(all, await Run(engine, query, [rewrite.GetType()]));
                }
            }
        }
    }

    private static async Task<List<string>> Run(GraphEngine engine, string query, HashSet<Type> without)
    {
        var transaction = new GraphTransaction(engine, QueryOptions.Default, "", false, TestContext.Current.CancellationToken);
        var statement = StatementPlanner.Parse(engine, query);
        var plan = StatementPlanner.Plan(engine, transaction.Graph, statement, query, without);
        var bound = StatementPlanner.Bind(engine, statement, query, MapValue.Empty);
        var context = new StatementContext(engine, transaction, MapValue.Empty, StatementRunner.Functions(engine, transaction));
        await using var result = new QueryResult(new RunningStatement(new PreparedStatement(bound, plan), context, 0));
        var rows = new List<string>();

        while (await result.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(string.Join(", ", result.Row.ToArray()));
        }

        await result.CompleteAsync(TestContext.Current.CancellationToken);
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
