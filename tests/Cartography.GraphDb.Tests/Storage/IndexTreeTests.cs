using Cartography.GraphDb.Storage.Indexing;

namespace Cartography.GraphDb.Tests.Storage;

public sealed class IndexTreeTests
{
    [Theory]
    [InlineData(1, 300)]
    [InlineData(2, 20_000)]
    [InlineData(3, 60_000)]
    public void A_tree_holds_what_a_sorted_set_holds(int seed, int steps)
    {
        var random = new Random(seed);
        var model = new SortedSet<(string Key, uint Id)>(Comparer<(string Key, uint Id)>.Create(
            (left, right) => string.CompareOrdinal(left.Key, right.Key) is var order and not 0 ? order : left.Id.CompareTo(right.Id)));
        var tree = new IndexTree(new object());

        for (var step = 0; step < steps; step++)
        {
            var entry = (Key: Text(random), Id: (uint)random.Next(1, 5));

            if (random.Next(3) == 0)
            {
                Assert.Equal(model.Remove(entry), tree.Remove(Bytes(entry.Key), entry.Id));
            }
            else
            {
                Assert.Equal(model.Add(entry), tree.Add(Bytes(entry.Key), entry.Id));
            }
        }

        Assert.Equal(model.Count, tree.Count);
        Assert.Equal(model.Select(entry => (entry.Key, entry.Id)), Entries(tree, [], null));
        var from = Text(random);
        Assert.Equal(model.Where(entry => string.CompareOrdinal(entry.Key, from) >= 0), Entries(tree, Bytes(from), null));
        Assert.Equal(model.Where(entry => entry.Key == from), Entries(tree, Bytes(from), [.. Bytes(from), 0]));
    }

    [Fact]
    public void A_fork_leaves_the_tree_that_it_came_from_as_it_was()
    {
        var tree = new IndexTree(new object());

        for (var i = 0; i < 1000; i++)
        {
            tree.Add(Bytes($"k{i:d5}"), 1);
        }

        var before = Entries(tree, [], null).ToList();
        var fork = tree.Fork(new object());

        for (var i = 0; i < 1000; i += 3)
        {
            fork.Remove(Bytes($"k{i:d5}"), 1);
            fork.Add(Bytes($"x{i:d5}"), 2);
        }

        Assert.Equal(before, Entries(tree, [], null));
        Assert.Equal(1000, fork.Count);
    }

    private static string Text(Random random) => $"{(char)('a' + random.Next(3))}shared/{random.Next(4000)}";

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static IEnumerable<(string Key, uint Id)> Entries(IndexTree tree, byte[] lower, byte[]? upper)
    {
        var cursor = new TreeCursor(tree.Root, lower, upper);

        while (cursor.MoveNext())
        {
            yield return (System.Text.Encoding.UTF8.GetString(cursor.CurrentKey), cursor.Current);
        }
    }
}
