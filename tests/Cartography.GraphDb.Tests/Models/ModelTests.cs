using System.Collections.Concurrent;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Transactions;

namespace Cartography.GraphDb.Tests.Models;

public sealed class ModelTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Random_writes_savepoints_and_rollbacks_leave_what_the_model_has(int seed)
    {
        var random = new Random(seed);
        var program = new ModelProgram(random);
        var model = new ModelGraph();
        using var database = GraphDatabase.InMemory();

        for (var transaction = 0; transaction < 60; transaction++)
        {
            using var write = await database.BeginWriteAsync(TimeSpan.Zero, Cancel);
            var mine = model.Copy();

            for (var steps = random.Next(40); steps > 0; steps--)
            {
                if (random.Next(6) == 0)
                {
                    var (savepoint, saved) = (write.Savepoint(), mine.Copy());
                    program.Step(write, mine);
                    program.Step(write, mine);

                    if (random.Next(2) == 0)
                    {
                        write.RollbackTo(savepoint);
                        mine = saved;
                    }
                }

                program.Step(write, mine);
            }

            Assert.Equal(mine.Text(), TextOf(write));

            if (random.Next(4) != 0)
            {
                await write.CommitAsync(Cancel);
                model = mine;
            }
            else
            {
                write.Rollback();
            }

            Assert.Equal(model.Text(), TextOf(database.BeginRead()));
        }

        Assert.Empty(await database.CheckAsync(Cancel));
    }

    [Fact]
    public async Task Readers_beside_a_writer_see_only_versions_that_were_committed()
    {
        var committed = new ConcurrentDictionary<long, string>();
        using var database = GraphDatabase.InMemory();
        using var done = new CancellationTokenSource();
        committed[0] = "";
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadUntil(database, done.Token), Cancel)).ToList();
        var program = new ModelProgram(new Random(5));
        var model = new ModelGraph();

        for (var transaction = 0; transaction < 150; transaction++)
        {
            using var write = await database.BeginWriteAsync(TimeSpan.Zero, Cancel);

            for (var steps = 0; steps < 10; steps++)
            {
                program.Step(write, model);
            }

            committed[database.BeginRead().Version + 1] = model.Text();
            await write.CommitAsync(Cancel);
        }

        await done.CancelAsync();

        foreach (var (version, text) in (await Task.WhenAll(readers)).SelectMany(seen => seen))
        {
            Assert.Equal(committed[version], text);
        }
    }

    private static List<(long Version, string Text)> ReadUntil(GraphDatabase database, CancellationToken done)
    {
        var seen = new List<(long Version, string Text)>();

        while (!done.IsCancellationRequested)
        {
            var read = database.BeginRead();
            var text = TextOf(read);
            Assert.Equal(text, TextOf(read));
            seen.Add((read.Version, text));
        }

        return seen;
    }

    private static string TextOf(GraphView view)
    {
        var graph = new ModelGraph();
        var nodes = view.AllNodes();

        while (nodes.MoveNext())
        {
            var properties = new SortedDictionary<string, string>(StringComparer.Ordinal);

            foreach (var (key, value) in view.NodeProperties(nodes.Current))
            {
                ModelGraph.Set(properties, key, value);
            }

            var labels = view.LabelsOf(nodes.Current).ToArray().Select(view.Labels.NameOf);
            graph.Nodes[nodes.Current] = (new SortedSet<string>(labels, StringComparer.Ordinal), properties);
        }

        var relationships = view.AllRelationships();

        while (relationships.MoveNext())
        {
            var id = relationships.Current;
            var properties = new SortedDictionary<string, string>(StringComparer.Ordinal);

            foreach (var (key, value) in view.RelationshipProperties(id))
            {
                ModelGraph.Set(properties, key, value);
            }

            graph.Relationships[id] = (view.RelationshipTypes.NameOf(view.TypeOf(id)), view.StartOf(id), view.EndOf(id), properties);
        }

        return graph.Text();
    }
}
