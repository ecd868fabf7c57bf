using Cartography.GraphDb.Tests.Engine;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Procedures;

public sealed class ProcedureTests : IAsyncLifetime
{
    private GraphEngine _engine = null!;
    private GraphSession _session = null!;

    public async ValueTask InitializeAsync()
    {
        _engine = await GraphEngine.OpenAsync(cancel: TestContext.Current.CancellationToken);
        _session = _engine.OpenSession();
        await Rows.Of(_session, "CREATE (:A:B {id: 1, at: date('2020-01-01')})-[:R {w: 1.5}]->(:C {id: 'x', tags: ['a']}), (:A {id: 2})");
    }

    public async ValueTask DisposeAsync()
    {
        await _session.DisposeAsync();
        await _engine.DisposeAsync();
    }

    [Theory]
    [InlineData("CALL db.labels() YIELD label RETURN collect(label)", "[\"A\", \"B\", \"C\"]")]
    [InlineData("CALL db.relationshipTypes()", "\"R\"")]
    [InlineData("CALL db.ping()", "TRUE")]
    [InlineData("CALL dbms.components() YIELD name, edition", "\"Neo4j Kernel\", \"community\"")]
    [InlineData("CALL dbms.routing.getRoutingTable({}) YIELD ttl, servers RETURN ttl, [s IN servers | s.role]", "300, [\"WRITE\", \"READ\", \"ROUTE\"]")]
    [InlineData("CALL dbms.listConfig('db.temporal.timezone') YIELD name, value", "\"db.temporal.timezone\", \"Z\"")]
    [InlineData("CALL db.schema.visualization() YIELD nodes, relationships RETURN [n IN nodes | labels(n)[0]], size(relationships)", "[\"A\", \"B\", \"C\"], 2")]
    [InlineData("CALL db.schema.relTypeProperties()", "\":`R`\", \"w\", [\"Double\"], TRUE")]
    [InlineData(
        "CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes, mandatory WHERE nodeLabels = ['C'] RETURN propertyName, propertyTypes, mandatory ORDER BY propertyName",
        "\"id\", [\"String\"], TRUE\n\"tags\", [\"StringArray\"], TRUE")]
    [InlineData("CALL apoc.meta.schema() YIELD value RETURN value.A.count, value.A.properties.id.type, value.A.relationships.R.direction", "2, \"INTEGER\", \"out\"")]
    [InlineData(
        "CALL apoc.meta.data({sample: 10}) YIELD label, property, type, elementType, other WHERE type = 'RELATIONSHIP' RETURN label, property, other ORDER BY label",
        "\"A\", \"R\", [\"C\"]\n\"B\", \"R\", [\"C\"]")]
    [InlineData("SHOW DATABASES YIELD name, type", "\"neo4j\", \"standard\"\n\"system\", \"system\"")]
    [InlineData("SHOW LOOKUP INDEXES YIELD entityType ORDER BY entityType", "\"NODE\"\n\"RELATIONSHIP\"")]
    [InlineData("SHOW FUNCTIONS YIELD name, signature WHERE name = 'left' RETURN signature", "\"left(original :: STRING, length :: INTEGER) :: STRING\"")]
    [InlineData("SHOW PROCEDURES YIELD name, signature WHERE name = 'db.labels' RETURN signature", "\"db.labels() :: (label :: STRING)\"")]
    [InlineData("SHOW TRANSACTIONS YIELD currentQuery RETURN count(*)", "1")]
    [InlineData("TERMINATE TRANSACTIONS 'neo4j-transaction-99999999'", "\"neo4j-transaction-99999999\", NULL, \"Transaction not found.\"")]
    public async Task Answers(string query, string expected) => Assert.Equal(expected, await Rows.Text(_session, query));

    [Fact]
    public async Task Indexes_and_constraints_can_be_made_again_from_what_SHOW_says()
    {
        await Rows.Of(_session, "CREATE TEXT INDEX words FOR (n:A) ON (n.id)");
        await Rows.Of(_session, "CREATE CONSTRAINT one FOR (n:C) REQUIRE n.id IS UNIQUE");
        var statements = (await Rows.Of(_session, "SHOW INDEXES YIELD createStatement, type WHERE type <> 'LOOKUP' RETURN createStatement")).Select(row => row[0].AsString()).ToList();
        await Rows.Of(_session, "DROP INDEX words");
        await Rows.Of(_session, "DROP CONSTRAINT one");

        foreach (var statement in statements)
        {
            await Rows.Of(_session, statement);
        }

        Assert.Equal("\"one\", \"RANGE\", \"one\"\n\"words\", \"TEXT\", NULL", await Rows.Text(_session, "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' RETURN *"
            .Replace("*", "name, type, owningConstraint", StringComparison.Ordinal)));
        Assert.Equal("\"one\", \"UNIQUENESS\"", await Rows.Text(_session, "SHOW UNIQUENESS CONSTRAINTS YIELD name, type"));
    }

    [Fact]
    public async Task An_APOC_procedure_that_is_not_here_names_the_native_way()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => Rows.Of(_session, "CALL apoc.periodic.iterate('RETURN 1', 'RETURN 2', {})"));

        Assert.Contains("IN TRANSACTIONS", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_can_be_ended_from_another_session()
    {
        await using var other = _engine.OpenSession();
        await other.BeginAsync(cancel: TestContext.Current.CancellationToken);
        await Rows.Of(other, "CALL tx.setMetaData({app: 'x'})");
        var id = (await Rows.Of(_session, "SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.app = 'x' RETURN transactionId"))[0][0];

        Assert.Equal($"{id}, \"\", \"Transaction terminated.\"", await Rows.Text(_session, "TERMINATE TRANSACTIONS $id", MapValue.Of(("id", id))));
        await Assert.ThrowsAsync<QueryException>(() => Rows.Of(other, "RETURN 1"));
    }
}
