using Cartography.Cypher.Printing;
using Cartography.Core.Schema;
using Cartography.Core.Stores;
using Cartography.Stores.Neo4j;

namespace Cartography.Stores.Tests.Neo4j;

public sealed class Neo4jStatementTests
{
    private static readonly Stamp Stamp = new(7, 1000, "cartography:test", "1", "account/region");

    [Fact]
    public void Names_are_quoted_whatever_is_in_them() => Assert.Equal("`a``b`", Names.Quoted("a`b"));

    [Fact]
    public void Nodes_are_merged_on_their_id_alone()
    {
        var shape = new NodeShape("Host", ["Compute"], [], ["id", "name"]);
        var statement = NodeStatement.Of(new NodeBatch(shape, Stamp, [new NodeRow(["h1", "web"], 0)]), 0, 1);
        Assert.Equal(
            "UNWIND $rows AS row MERGE (n:`Host` {id: row[0]}) ON CREATE SET n.firstseen = $firstseen "
            + "SET n.lastupdated = $tag, n._cartography_scope = $scope, n._module_name = $module, n._module_version = $version, n.`name` = row[1], n:`Compute`",
            statement.Text);
    }

    [Fact]
    public void Edges_find_their_ends_by_each_kind_of_key()
    {
        var shape = new EdgeShape(
            "USES",
            new EdgeEnd("Host", [new MatchKey("id")]),
            new EdgeEnd("User", [new MatchKey("email", MatchKind.EqualIgnoreCase), new MatchKey("note", MatchKind.ContainsIgnoreCase)]),
            ["since"]);
        var text = EdgeStatement.Of(new EdgeBatch(shape, Stamp with { Module = null, ModuleVersion = null }, []), 0, 0).Text;
        Assert.Equal(
            "UNWIND $rows AS row MATCH (a:`Host`) WHERE a.`id` = row[0] "
            + "MATCH (b:`User`) WHERE toLower(b.`email`) = toLower(row[1]) AND toLower(b.`note`) CONTAINS toLower(row[2]) "
            + "MERGE (a)-[r:`USES`]->(b) ON CREATE SET r.firstseen = $firstseen SET r.lastupdated = $tag, r._cartography_scope = $scope, r.`since` = row[3]",
            text);
    }

    [Fact]
    public void Batches_are_cut_into_transactions_in_their_order()
    {
        var nodes = new NodeBatch(new NodeShape("A", [], [], ["id"]), Stamp, [.. Enumerable.Range(0, 5).Select(i => new NodeRow([(long)i], 0))]);
        var pieces = Piece.Cut([Piece.Whole(nodes), Piece.Whole(nodes)], 4).Select(group => string.Join('+', group.Select(piece => $"{piece.First}:{piece.Count}")));
        Assert.Equal(["0:4", "4:1+0:3", "3:2"], pieces);
    }
}
