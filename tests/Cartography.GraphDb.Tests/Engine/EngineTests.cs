namespace Cartography.GraphDb.Tests.Engine;

public sealed class EngineTests
{
    [Fact]
    public async Task What_is_created_is_found()
    {
        await using var engine = await GraphEngine.OpenAsync(cancel: TestContext.Current.CancellationToken);
        await using var session = engine.OpenSession();

        await Rows.Of(session, "CREATE (a:Person {name: 'Ada'})-[:KNOWS {since: 1840}]->(b:Person {name: 'Charles'})");

        Assert.Equal("\"Ada\", \"Charles\", 1840", await Rows.Text(session, "MATCH (a)-[k:KNOWS]->(b) RETURN a.name, b.name, k.since"));
        Assert.Equal("2", await Rows.Text(session, "MATCH (n:Person) RETURN count(n)"));
        Assert.Equal("\"Ada\"\n\"Charles\"", await Rows.Text(session, "MATCH (n:Person) RETURN n.name ORDER BY n.name"));
    }

    [Fact]
    public async Task Merge_finds_what_is_there_and_creates_what_is_not()
    {
        await using var engine = await GraphEngine.OpenAsync(cancel: TestContext.Current.CancellationToken);
        await using var session = engine.OpenSession();

        await Rows.Of(session, "UNWIND [1, 2, 1] AS i MERGE (n:Thing {id: i}) ON CREATE SET n.made = 1 ON MATCH SET n.seen = 1");

        Assert.Equal("1, 1, 1\n2, 1, NULL", await Rows.Text(session, "MATCH (n:Thing) RETURN n.id, n.made, n.seen ORDER BY n.id"));
    }

    [Fact]
    public async Task A_list_that_holds_itself_over_and_over_is_refused_before_anyone_walks_it()
    {
        await using var engine = await GraphEngine.OpenAsync(cancel: TestContext.Current.CancellationToken);
        await using var session = engine.OpenSession();

        var failure = await Assert.ThrowsAsync<QueryException>(
            () => Rows.Of(session, "RETURN reduce(l = [1], i IN range(1, 60) | [l, l]) AS l"));

        Assert.Equal(StatusCodes.OutOfMemory, failure.Code);
    }
}
