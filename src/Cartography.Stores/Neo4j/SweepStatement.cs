using Cartography.Core.Stores;
using Cartography.Cypher.Printing;
using Cartography.Values;

namespace Cartography.Stores.Neo4j;

/// <summary>Deletes what is stale in scopes that were read completely.</summary>
internal static class SweepStatement
{
    public static Statement Of(Sweep sweep) => new(
        sweep switch
        {
            NodeSweep nodes => $"MATCH (n:{Names.Quoted(nodes.Label)}) WHERE {Stale("n")} WITH n LIMIT $limit DETACH DELETE n",
            EdgeSweep edges =>
                $"MATCH (:{Names.Quoted(edges.Start)})-[r:{Names.Quoted(edges.Type)}]->(:{Names.Quoted(edges.End)}) "
                + $"WHERE {Stale("r")} WITH DISTINCT r LIMIT $limit DELETE r",
            _ => throw new ArgumentException($"There is no sweep of kind {sweep.GetType().Name}.", nameof(sweep)),
        },
        MapValue.Of(
            ("tag", sweep.UpdateTag),
            ("scopes", Value.From(ListValue.Of(sweep.Scopes.Select(Value.From)))),
            ("limit", (long)sweep.Limit)));

    // Without a tag it is nobody's of ours, and stays: the comparison with nothing is not true.
    private static string Stale(string variable) =>
        $"{variable}.lastupdated <> $tag AND {variable}.{StampText.ScopeProperty} IN $scopes";
}
