using System.Net;
using Cartography.Bolt.Client;
using Cartography.Bolt.Results;
using Cartography.Bolt.Server;
using Cartography.Values;

namespace Cartography.Bolt.Tests.Client;

/// <summary>
/// Three members that answer ROUTE alike: one leads, the others follow and refuse writes. The leader can change, and members can
/// go. They are real servers with a database that only counts.
/// </summary>
internal sealed class ScriptedCluster : IAsyncDisposable
{
    private readonly Member[] _members;

    public ScriptedCluster() => _members = [.. Enumerable.Range(0, 3).Select(number => new Member(this, number))];

    public int Leader { get; set; }

    public BoltUri Uri => BoltUri.Parse($"neo4j://{_members[0].Address}");

    public IReadOnlyList<int> Writes => [.. _members.Select(member => member.Writes)];

    public IReadOnlyList<int> Reads => [.. _members.Select(member => member.Reads)];

    public ValueTask StopAsync(int number) => _members[number].DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var member in _members)
        {
            await member.DisposeAsync();
        }
    }

    private IReadOnlyList<RoutedServer> Table() =>
    [
        new("WRITE", [_members[Leader].Address]),
        new("READ", [.. _members.Where(member => member.Number != Leader).Select(member => member.Address)]),
        new("ROUTE", [.. _members.Select(member => member.Address)]),
    ];

    private sealed class Member : IBoltDatabase, IAsyncDisposable
    {
        private readonly ScriptedCluster _cluster;
        private readonly BoltServer _server;

        public Member(ScriptedCluster cluster, int number)
        {
            _cluster = cluster;
            Number = number;
            _server = BoltServer.Start(this, new BoltServerOptions { Endpoint = new IPEndPoint(IPAddress.Loopback, 0), Routes = _ => cluster.Table() });
        }

        public int Number { get; }

        public int Writes { get; private set; }

        public int Reads { get; private set; }

        public string Address => _server.Endpoint.ToString();

        public string ResolveDatabase(string? name) => "neo4j";

        public Task<IBoltResult> RunAsync(string query, MapValue parameters, TransactionOptions options, CancellationToken cancel) =>
            throw new NotSupportedException();

        public Task<IBoltTransaction> BeginAsync(TransactionOptions options, CancellationToken cancel) =>
            Task.FromResult<IBoltTransaction>(new Transaction(this, options.Mode));

        public ValueTask DisposeAsync() => _server.DisposeAsync();

        private sealed class Transaction(Member member, AccessMode mode) : IBoltTransaction
        {
            public Task<IBoltResult> RunAsync(string query, MapValue parameters, CancellationToken cancel)
            {
                if (mode == AccessMode.Write && member.Number != member._cluster.Leader)
                {
                    throw new BoltException("Neo.ClientError.Cluster.NotALeader", "Another member leads.");
                }

                member.Writes += mode == AccessMode.Write ? 1 : 0;
                member.Reads += mode == AccessMode.Read ? 1 : 0;
                return Task.FromResult<IBoltResult>(new Nothing());
            }

            public Task<string?> CommitAsync(CancellationToken cancel) => Task.FromResult<string?>(null);

            public Task RollbackAsync(CancellationToken cancel) => Task.CompletedTask;

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }

    private sealed class Nothing : IBoltResult
    {
        public IReadOnlyList<string> Columns => [];

        public ReadOnlySpan<Value> Row => [];

        public ValueTask<bool> ReadAsync(CancellationToken cancel) => ValueTask.FromResult(false);

        public ValueTask<QuerySummary> CompleteAsync(CancellationToken cancel) => ValueTask.FromResult(new QuerySummary());

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
