using Cartography.Core.Stores;

namespace Cartography.Stores.Neo4j;

/// <summary>Some rows of a batch.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="First">The first of the rows.</param>
/// <param name="Count">How many.</param>
internal sealed record Piece(GraphBatch Batch, int First, int Count)
{
    /// <summary>All rows of a batch.</summary>
    public static Piece Whole(GraphBatch batch) => new(batch, 0, batch switch
    {
        NodeBatch nodes => nodes.Rows.Count,
        EdgeBatch edges => edges.Rows.Count,
        _ => throw new ArgumentException($"There is no batch of kind {batch.GetType().Name}.", nameof(batch)),
    });

    /// <summary>The rows in their order, in groups of at most so many.</summary>
    public static IEnumerable<IReadOnlyList<Piece>> Cut(IReadOnlyList<Piece> pieces, int most)
    {
        var group = new List<Piece>();
        var room = most;

        foreach (var piece in pieces)
        {
            for (var at = 0; at < piece.Count;)
            {
                var some = Math.Min(room, piece.Count - at);
                group.Add(new Piece(piece.Batch, piece.First + at, some));
                at += some;
                room -= some;

                if (room == 0)
                {
                    yield return group;
                    group = [];
                    room = most;
                }
            }
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    /// <summary>The statement that writes it.</summary>
    public Statement ToStatement() => Batch is NodeBatch nodes
        ? NodeStatement.Of(nodes, First, Count)
        : EdgeStatement.Of((EdgeBatch)Batch, First, Count);
}
