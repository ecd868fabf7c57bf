using Cartography.Bolt.Tests.Recordings;

namespace Cartography.Bolt.Tests.Replay;

public sealed class ServerReplayTests(ITestOutputHelper output)
{
    // Layers that a plain socket does not have: they have tests of their own.
    private static readonly string[] OtherLayers = ["tls-", "websocket-"];

    [Fact]
    public async Task Official_drivers_and_Browser_get_the_recorded_kinds_of_answers()
    {
        var (same, total) = await ReplayAsync(recording => recording.IsOfDriver);
        Assert.Equal(total, same);
    }

    [Fact]
    public async Task A_raw_client_gets_the_recorded_kinds_of_answers()
    {
        var (same, total) = await ReplayAsync(recording => !recording.IsOfDriver);
        Assert.True(same >= total * 0.95, $"{same} of {total}");
    }

    private async Task<(int Same, int Total)> ReplayAsync(Func<Recording, bool> isWanted)
    {
        var replayers = Corpus.Load()
            .Where(isWanted)
            .Where(recording => !OtherLayers.Any(recording.Name.StartsWith))
            .Select(recording => new Replayer(recording))
            .ToList();
        await Parallel.ForEachAsync(
            replayers, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (replayer, _) => await replayer.RunAsync());

        var total = replayers.Sum(replayer => replayer.Total);
        var lost = replayers.Sum(replayer => replayer.Lost);
        var different = replayers.SelectMany(replayer => replayer.Differences).ToList();

        output.WriteLine($"{total - different.Count - lost} of {total} answers as recorded; {different.Count} differ, {lost} after them");
        different.ForEach(output.WriteLine);
        Assert.Empty(replayers.SelectMany(replayer => replayer.Errors));
        return (total - different.Count - lost, total);
    }
}
