using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Storage;

/// <summary>Random transactions that touch everything the store has.</summary>
internal static class GraphPrograms
{
    private static readonly string[] Words = ["a", "bb", "a text of some length", "another text of some length", "ä"];

    public static async Task Run(GraphDatabase database, int seed, int transactions, CancellationToken cancel)
    {
        var random = new Random(seed);

        for (var i = 0; i < transactions; i++)
        {
            await One(database, random, cancel);
        }
    }

    public static async Task One(GraphDatabase database, Random random, CancellationToken cancel)
    {
        using var write = await database.BeginWriteAsync(TimeSpan.Zero, cancel);
        Steps(write, random);

        if (random.Next(8) == 0)
        {
            write.Rollback();
        }
        else
        {
            await write.CommitAsync(cancel);
        }
    }

    public static void Steps(WriteTransaction write, Random random)
    {
        for (var steps = random.Next(1, 60); steps > 0; steps--)
        {
            var savepoint = random.Next(10) == 0 ? write.Savepoint() : null;
            Step(write, random);

            if (savepoint is not null && random.Next(2) == 0)
            {
                Step(write, random);
                write.RollbackTo(savepoint);
            }
        }
    }

    private static void Step(WriteTransaction write, Random random)
    {
        switch (random.Next(14))
        {
            case < 4:
                var nodeChanges = Changes(write, random);
                write.CreateNode([Label(write, random), Label(write, random)], nodeChanges);
                break;
            case < 7 when Node(write, random) is > 0 and var start && Node(write, random) is > 0 and var end:
                write.CreateRelationship(write.RelationshipTypeId("T" + random.Next(3)), start, end, Changes(write, random));
                break;
            case 7 when Node(write, random) is > 0 and var changed:
                write.SetNodeProperties(changed, Changes(write, random));
                break;
            case 8 when Relationship(write, random) is > 0 and var changed:
                write.SetRelationshipProperties(changed, Changes(write, random));
                break;
            case 9 when Node(write, random) is > 0 and var deleted:
                write.DetachNode(deleted);
                write.DeleteNode(deleted);
                break;
            case 10 when Relationship(write, random) is > 0 and var deleted:
                write.DeleteRelationship(deleted);
                break;
            case 11 when Node(write, random) is > 0 and var labelled:
                write.AddLabel(labelled, Label(write, random));
                break;
            case 12 when Node(write, random) is > 0 and var labelled:
                write.RemoveLabel(labelled, Label(write, random));
                break;
            case 13:
                Index(write, random);
                break;
            default:
                break;
        }
    }

    private static void Index(WriteTransaction write, Random random)
    {
        var name = "index" + random.Next(6);

        if (write.DropIndex(name) || random.Next(2) == 0)
        {
            return;
        }

        var key = write.PropertyKeyId("p" + random.Next(3));
        var stamped = write.PropertyKeyId("lastupdated");
        int[] keys = random.Next(4) switch { 0 => [stamped], 1 => [key, stamped], 2 => [key, write.PropertyKeyId("p4")], _ => [key] };

        if (random.Next(3) == 0)
        {
            write.CreateIndex(name, IndexKind.Range, EntityKind.Relationship, [write.RelationshipTypeId("T" + random.Next(3))], keys);
        }
        else
        {
            write.CreateIndex(name, IndexKind.Range, EntityKind.Node, [Label(write, random)], keys);
        }
    }

    private static PropertyChange[] Changes(WriteTransaction write, Random random) =>
    [
        .. Enumerable.Range(0, 5).Where(_ => random.Next(2) == 0).Select(number => new PropertyChange(write.PropertyKeyId("p" + number), Any(random))),
        .. random.Next(2) == 0 ? [new PropertyChange(write.PropertyKeyId("lastupdated"), random.Next(4) == 0 ? default : Value.From((long)random.Next(4)))] : (PropertyChange[])[],
        .. random.Next(4) == 0 ? [new PropertyChange(write.PropertyKeyId("firstseen"), Value.From((long)random.Next(4)))] : (PropertyChange[])[],
    ];

    private static Value Any(Random random) => random.Next(8) switch
    {
        0 => default,
        1 => Value.From((long)random.Next(5)),
        2 => Value.From(random.Next(5) / 2.0),
        3 => Value.From(random.Next(2) == 0),
        4 => Value.From(ListValue.Of(Words[random.Next(Words.Length)], "x")),
        _ => Value.From(Words[random.Next(Words.Length)]),
    };

    private static int Label(WriteTransaction write, Random random) => write.LabelId("L" + random.Next(4));

    private static long Node(WriteTransaction write, Random random)
    {
        var id = random.NextInt64(1, Math.Max(2, write.State.NextNode));
        return write.NodeExists(id) ? id : 0;
    }

    private static long Relationship(WriteTransaction write, Random random)
    {
        var id = random.NextInt64(1, Math.Max(2, write.State.NextRelationship));
        return write.RelationshipExists(id) ? id : 0;
    }
}
