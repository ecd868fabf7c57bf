using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using Cartography.Bolt.Server;

namespace Cartography.Bolt.Tests.Server;

public sealed class StockDriverTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("neo4j-driver-4")]
    [InlineData("neo4j-driver-5")]
    [InlineData("neo4j-driver-6")]
    public async Task Neo4js_own_drivers_work(string package)
    {
        var folder = Find();
        Assert.SkipWhen(folder is null, "Neo4j's drivers are not there: npm ci --prefix tests/Cartography.Bolt.Tests/Node");
        await using var server = BoltServer.Start(new TestDatabase(), new BoltServerOptions { Endpoint = new IPEndPoint(IPAddress.Loopback, 0) });
        using var node = Start(folder, package, server.Endpoint);
        Assert.SkipWhen(node is null, "There is no Node here.");

        var told = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        output.WriteLine(told);
        Assert.True(node.ExitCode == 0, errors);
    }

    private static Process? Start(string folder, string package, IPEndPoint endpoint)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", ["drivers.mjs", package, endpoint.ToString()])
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, "tests", "Cartography.Bolt.Tests", "Node");

            if (Directory.Exists(Path.Combine(folder, "node_modules")))
            {
                return folder;
            }
        }

        return null;
    }
}
