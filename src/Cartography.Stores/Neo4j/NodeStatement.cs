using System.Text;
using Cartography.Core.Stores;
using Cartography.Cypher.Printing;
using Cartography.Values;

namespace Cartography.Stores.Neo4j;

/// <summary>Writes a batch of nodes. A row is a list: the properties in their order, then whether it has each conditional label.</summary>
internal static class NodeStatement
{
    public static Statement Of(NodeBatch batch, int first, int count) =>
        new(Text(batch.Shape, batch.Stamp), StampText.Parameters(batch.Stamp, Rows(batch, first, count)));

    private static string Text(NodeShape shape, Stamp stamp)
    {
        var text = new StringBuilder("UNWIND $rows AS row ");
        text.Append($"MERGE (n:{Names.Quoted(shape.Label)} {{id: row[0]}}) ON CREATE SET n.firstseen = $firstseen SET {StampText.Of(stamp, "n")}");

        for (var i = 1; i < shape.Properties.Length; i++)
        {
            text.Append($", n.{Names.Quoted(shape.Properties[i])} = row[{i}]");
        }

        if (!shape.Labels.IsEmpty)
        {
            text.Append(", n").AppendJoin("", shape.Labels.Select(label => $":{Names.Quoted(label)}"));
        }

        for (var i = 0; i < shape.ConditionalLabels.Length; i++)
        {
            var label = Names.Quoted(shape.ConditionalLabels[i]);
            var at = shape.Properties.Length + i;
            text.Append($" FOREACH (_ IN CASE WHEN row[{at}] THEN [1] ELSE [] END | SET n:{label})");
            text.Append($" FOREACH (_ IN CASE WHEN row[{at}] THEN [] ELSE [1] END | REMOVE n:{label})");
        }

        return text.ToString();
    }

    private static ListValue Rows(NodeBatch batch, int first, int count)
    {
        var rows = new Value[count];
        var labels = batch.Shape.ConditionalLabels.Length;

        for (var i = 0; i < count; i++)
        {
            var row = batch.Rows[first + i];
            rows[i] = Value.From(ListValue.Of(labels == 0 ? row.Values : [.. row.Values, .. Flags(row.Labels, labels)]));
        }

        return ListValue.Of(rows);
    }

    private static IEnumerable<Value> Flags(uint labels, int count) => Enumerable.Range(0, count).Select(bit => Value.From((labels & (1u << bit)) != 0));
}
