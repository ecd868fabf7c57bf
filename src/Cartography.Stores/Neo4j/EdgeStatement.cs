using System.Text;
using Cartography.Core.Schema;
using Cartography.Core.Stores;
using Cartography.Cypher.Printing;
using Cartography.Values;

namespace Cartography.Stores.Neo4j;

/// <summary>Writes a batch of edges. A row is a list: the keys of the start, those of the end, the properties.</summary>
internal static class EdgeStatement
{
    public static Statement Of(EdgeBatch batch, int first, int count)
    {
        var rows = new Value[count];

        for (var i = 0; i < count; i++)
        {
            rows[i] = Value.From(ListValue.Of(batch.Rows[first + i]));
        }

        return new Statement(Text(batch.Shape, batch.Stamp), StampText.Parameters(batch.Stamp, ListValue.Of(rows)));
    }

    private static string Text(EdgeShape shape, Stamp stamp)
    {
        var text = new StringBuilder("UNWIND $rows AS row ");
        text.Append(Match("a", shape.Start, 0)).Append(Match("b", shape.End, shape.Start.Keys.Length));
        text.Append($"MERGE (a)-[r:{Names.Quoted(shape.Type)}]->(b) ON CREATE SET r.firstseen = $firstseen SET {StampText.Of(stamp, "r")}");

        for (var i = 0; i < shape.Properties.Length; i++)
        {
            text.Append($", r.{Names.Quoted(shape.Properties[i])} = row[{shape.Start.Keys.Length + shape.End.Keys.Length + i}]");
        }

        return text.ToString();
    }

    private static string Match(string variable, EdgeEnd end, int first)
    {
        var conditions = end.Keys.Select((key, i) => Condition($"{variable}.{Names.Quoted(key.Property)}", key.Kind, $"row[{first + i}]"));
        return $"MATCH ({variable}:{Names.Quoted(end.Label)}) WHERE {string.Join(" AND ", conditions)} ";
    }

    private static string Condition(string property, MatchKind kind, string value) => kind switch
    {
        MatchKind.EqualIgnoreCase => $"toLower({property}) = toLower({value})",
        MatchKind.ContainsIgnoreCase => $"toLower({property}) CONTAINS toLower({value})",
        _ => $"{property} = {value}",
    };
}
