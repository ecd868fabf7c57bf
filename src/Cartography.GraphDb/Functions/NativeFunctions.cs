namespace Cartography.GraphDb.Functions;

/// <summary>What Cypher itself has in the place of APOC functions that people are used to.</summary>
internal static class NativeFunctions
{
    private static readonly (string Prefix, string Way)[] Ways =
    [
        ("apoc.text.join", "reduce(text = '', item IN list | text + item) joins texts"),
        ("apoc.text.regexGroups", "=~ matches whole texts, split and substring take them apart"),
        ("apoc.text.", "replace, split, substring, trim, toUpper and =~ work on texts"),
        ("apoc.coll.toSet", "UNWIND with collect(DISTINCT item) takes out what is there twice"),
        ("apoc.coll.", "list comprehensions, reduce, any, all and slices work on lists"),
        ("apoc.map.", "map projections and map[key] work on maps"),
        ("apoc.convert.toJson", "drivers and the command line write results as JSON"),
        ("apoc.convert.", "toInteger, toFloat, toBoolean and toString convert"),
        ("apoc.date.", "datetime, date, duration and their truncate and format forms work on times"),
        ("apoc.temporal.", "datetime, date, duration and toString work on times"),
        ("apoc.label.exists", "n:Label tests a label"),
        ("apoc.node.", "COUNT { (n)--() } counts relationships"),
        ("apoc.meta.", "valueType tells types"),
        ("apoc.create.uuid", "randomUUID() makes one"),
        ("apoc.any.", "properties(n) and n[key] read properties"),
        ("apoc.", "no APOC function is here"),
    ];

    /// <summary>Words on what to use instead of a function; empty where there is nothing to say.</summary>
    public static string Instead(string function) =>
        Ways.FirstOrDefault(way => function.StartsWith(way.Prefix, StringComparison.OrdinalIgnoreCase)).Way is { } found ? ": " + found : "";
}
