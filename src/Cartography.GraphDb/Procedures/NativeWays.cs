namespace Cartography.GraphDb.Procedures;

/// <summary>What Cypher itself has in the place of APOC procedures that people are used to.</summary>
internal static class NativeWays
{
    private static readonly (string Prefix, string Way)[] Ways =
    [
        ("apoc.periodic.", "CALL (row) { ... } IN TRANSACTIONS writes in batches."),
        ("apoc.load.csv", "LOAD CSV reads files of the import folder."),
        ("apoc.load.", "The driver can hand in data as a parameter for UNWIND."),
        ("apoc.create.addLabels", "SET n:$(labels) adds labels by expression."),
        ("apoc.create.setLabels", "SET n:$(labels) and REMOVE n:$(labels) change labels by expression."),
        ("apoc.create.removeLabels", "REMOVE n:$(labels) takes labels by expression."),
        ("apoc.create.setProperty", "SET n[$key] = value sets a property by expression."),
        ("apoc.create.", "CREATE takes labels, types and properties by expression: CREATE (n:$(labels) $properties)."),
        ("apoc.merge.", "MERGE takes labels and types by expression: MERGE (n:$(labels) {id: $id})."),
        ("apoc.refactor.setType", "CREATE a relationship of the new type, SET its properties, DELETE the old one."),
        ("apoc.path.", "Quantified path patterns walk paths: MATCH p = (a)(()-[:TYPE]->(){1,5}(b)."),
        ("apoc.algo.", "SHORTEST 1 (a)-[*]-(b) and shortestPath find short paths."),
        ("apoc.do.", "CALL { } subqueries with WHERE do one thing or another."),
        ("apoc.when", "CALL { } subqueries with WHERE do one thing or another."),
        ("apoc.cypher.", "CALL { } runs a subquery."),
        ("apoc.meta.", "apoc.meta.schema, apoc.meta.data and db.schema.visualization describe the graph."),
        ("apoc.schema.", "SHOW INDEXES and SHOW CONSTRAINTS list them; CREATE INDEX IF NOT EXISTS makes one."),
        ("apoc.export.", "The command line writes results as JSON or CSV."),
        ("apoc.", "Only apoc.meta.schema and apoc.meta.data are here of APOC."),
    ];

    /// <summary>A sentence on what to use instead of a procedure; empty where there is nothing to say.</summary>
    public static string Instead(string procedure) =>
        Ways.FirstOrDefault(way => procedure.StartsWith(way.Prefix, StringComparison.OrdinalIgnoreCase)).Way is { } found ? " " + found : "";
}
