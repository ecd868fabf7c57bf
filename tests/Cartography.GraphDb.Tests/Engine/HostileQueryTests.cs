using Cartography.Cypher;

namespace Cartography.GraphDb.Tests.Engine;

/// <summary>Queries that would take all time, memory or stack: each ends with a clear error or an answer, and the database goes on.</summary>
public sealed class HostileQueryTests
{
    private static readonly EngineOptions Small = new() { QueryMemoryBytes = 64 << 20, QueryTimeout = TimeSpan.FromSeconds(2), StringLength = 1 << 22 };

    [Fact]
    public async Task Ten_thousand_nested_lists_are_refused() =>
        await Fails<CypherSyntaxException>("RETURN " + new string('[', 10_000) + new string(']', 10_000));

    [Theory]
    [InlineData("RETURN reduce(a = [], i IN range(1, 1000000) | [a]) AS a")]
    [InlineData("WITH reduce(a = [], i IN range(1, 1000000) | [a]) AS a RETURN a = a")]
    [InlineData("UNWIND [reduce(a = [], i IN range(1, 1000000) | [a]), 1] AS a RETURN a ORDER BY a")]
    [InlineData("CREATE (n {a: reduce(a = [], i IN range(1, 1000000) | [a])})")]
    [InlineData("RETURN reduce(s = 'x', i IN range(1, 40) | s + s) AS s")]
    [InlineData("UNWIND range(1, 1000000000000) AS x RETURN count(x)")]
    [InlineData("UNWIND range(1, 1000000000000) AS x RETURN collect(x)")]
    [InlineData("UNWIND range(1, 1000000000000) AS x RETURN DISTINCT x ORDER BY x DESC")]
    [InlineData("RETURN size([x IN range(1, 1000000000000) | x])")]
    [InlineData("MATCH (a), (b), (c), (d), (e) RETURN count(*)")]
    [InlineData("MATCH p = (a)-[*1..]-(b) RETURN count(p)")]
    [InlineData("MATCH p = (a)((x)--(y))+(b) RETURN count(p)")]
    [InlineData("UNWIND range(1, 1000000000000) AS i CREATE (:Many {i: i})")]
    [InlineData("UNWIND range(1, 1000000000000) AS x MERGE (n:Many {i: x}) RETURN n")]
    public async Task What_never_ends_is_ended(string query)
    {
        var failure = await Fails<QueryException>(query);
        Assert.Contains(failure.Code, new[] { StatusCodes.OutOfMemory, StatusCodes.TimedOut, StatusCodes.ArgumentError });
    }

    [Fact]
    public async Task Fifty_thousand_conditions_are_answered() =>
        Assert.Equal("TRUE", await Answer("WITH 49999 AS x RETURN " + string.Join(" OR ", Enumerable.Range(0, 50_000).Select(i => $"x = {i}")) + " AS found"));

    [Fact]
    public async Task Five_thousand_unions_are_answered() =>
        Assert.Equal(5_000, (await Answer(string.Join(" UNION ", Enumerable.Range(0, 5_000).Select(i => $"RETURN {i} AS x")))).Split('\n').Length);

    [Fact]
    public async Task A_sum_of_twenty_thousand_terms_is_refused() =>
        await Fails<CypherSyntaxException>("RETURN " + string.Join(" + ", Enumerable.Repeat("1", 20_000)) + " AS sum");

    [Fact]
    public async Task Five_thousand_creates_are_one_step() =>
        Assert.Equal("1", await Answer(string.Join(' ', Enumerable.Repeat("CREATE ()", 5_000)) + " RETURN 1 AS one"));

    [Fact]
    public async Task A_regex_bomb_is_answered_or_ended()
    {
        var text = new string('a', 200) + "!";
        Assert.Equal("FALSE", await Answer($"RETURN '{text}' =~ '(a+)+' AS matches"));
    }

    [Fact]
    public async Task The_first_rows_of_an_endless_list_come_at_once() =>
        Assert.Equal("1\n2\n3", await Answer("UNWIND range(1, 1000000000000) AS x RETURN x LIMIT 3"));

    [Fact]
    public async Task What_failed_has_written_nothing()
    {
        await using var engine = await Dense();
        await using var session = engine.OpenSession();

        await Assert.ThrowsAsync<QueryException>(() => Rows.Of(session, "UNWIND range(1, 1000000000000) AS i CREATE (:Many {i: i})"));

        Assert.Equal("0", await Rows.Text(session, "MATCH (n:Many) RETURN count(n)"));
    }

    private static async Task<string> Answer(string query)
    {
        // These end by themselves, however busy the machine is.
        await using var engine = await Dense(Small with { QueryTimeout = null });
        await using var session = engine.OpenSession();
        return await Rows.Text(session, query);
    }

    private static async Task<TFailure> Fails<TFailure>(string query)
        where TFailure : Exception
    {
        await using var engine = await Dense();
        await using var session = engine.OpenSession();
        var failure = await Assert.ThrowsAsync<TFailure>(() => Rows.Of(session, query));
        Assert.Equal("1", await Rows.Text(session, "RETURN 1"));
        return failure;
    }

    // Sixty nodes, all joined to each other.
    private static async Task<GraphEngine> Dense(EngineOptions? options = null)
    {
        var engine = await GraphEngine.OpenAsync(options: options ?? Small, cancel: TestContext.Current.CancellationToken);
        await using var session = engine.OpenSession();
        await Rows.Of(session, "UNWIND range(1, 60) AS i CREATE ({i: i})");
        await Rows.Of(session, "MATCH (a), (b) WHERE a.i < b.i CREATE (a)-[:KNOWS]->(b)");
        return engine;
    }
}
