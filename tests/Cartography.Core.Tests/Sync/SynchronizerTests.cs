using Cartography.Core.Http;
using Cartography.Core.Options;
using Cartography.Core.Stores;
using Cartography.Core.Sync;
using Cartography.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Cartography.Core.Tests.Sync;

public sealed class SynchronizerTests
{
    private readonly TestVendor _vendor = new();
    private readonly MemoryStore _store = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nodes_have_their_stamps_and_their_owner()
    {
        _vendor.Machines.Work = async (scope, sink, cancel) => await sink.Add(new Machine { Id = "m-" + scope.Part, State = "hot" }, cancel);

        var report = await Run(7);

        Assert.Equal(0, report.ExitCode);
        var machine = _store.Nodes.Single(node => node.Properties["id"].AsString() == "m-north");
        Assert.Equal(["Hot", "Machine", "Thing"], machine.Labels);
        Assert.Equal(7, machine.Properties["lastupdated"].AsInteger());
        Assert.Equal("cartography:madeup", machine.Properties["_module_name"].AsString());
        Assert.Equal("9.9", machine.Properties["_module_version"].AsString());
        Assert.Equal("madeup/c1/north", machine.Scope);
        Assert.Contains(_store.Edges, edge => edge.Type == "RESOURCE" && edge.Start.Properties["id"].AsString() == "c1" && edge.End == machine);
    }

    [Fact]
    public async Task Edges_whose_other_end_comes_later_are_there_after_one_run()
    {
        var machinesAreRead = new TaskCompletionSource();
        _vendor.Machines.Work = async (scope, sink, cancel) =>
        {
            await sink.Add(new Machine { Id = "m-" + scope.Part, Disks = ["d-north", "d-south", "nowhere"], Friend = "d-south" }, cancel);

            if (scope.Part == "south")
            {
                machinesAreRead.SetResult();
            }
        };
        _vendor.Disks.Work = async (scope, sink, cancel) =>
        {
            await machinesAreRead.Task.WaitAsync(cancel);
            await sink.Add(new Disk { Id = "d-" + scope.Part, Plugs = [new Plug { Machine = "m-north", Slot = 3 }] }, cancel);
        };

        await Run(1);

        Assert.Equal(4, _store.Edges.Count(edge => edge.Type == "HAS_DISK"));
        Assert.Equal(2, _store.Edges.Count(edge => edge.Type == "KNOWS"));
        Assert.Equal([3, 3], _store.Edges.Where(edge => edge.Type == "PLUGGED_INTO").Select(edge => edge.Properties["slot"].AsInteger()));
    }

    [Fact]
    public async Task What_was_read_completely_and_not_seen_is_gone()
    {
        AddMachines("a", "b");
        await Run(1);
        AddMachines("a");

        var report = await Run(2);

        Assert.Equal(["a-north", "a-south"], Ids("Machine"));
        Assert.Equal(2, report.Changes.NodesDeleted);
    }

    [Theory]
    [InlineData(ErrorMeaning.Denied, Coverage.Denied)]
    [InlineData(ErrorMeaning.Fail, Coverage.Failed)]
    public async Task A_denied_or_failed_scope_keeps_its_nodes_and_the_others_are_swept(ErrorMeaning meaning, Coverage coverage)
    {
        AddMachines("a", "b");
        await Run(1);
        _vendor.Machines.Work = (scope, sink, cancel) => scope.Part == "north"
            ? throw new ProviderException("no", meaning)
            : sink.Add(new Machine { Id = "a-south" }, cancel).AsTask();

        var report = await Run(2);

        Assert.Equal(3, report.ExitCode);
        Assert.Equal(["a-north", "a-south", "b-north"], Ids("Machine"));
        Assert.Equal((coverage, "no"), report.Incomplete.Select(step => (step.Coverage, step.Reason)).Single());
    }

    [Fact]
    public async Task A_scope_that_fails_half_way_is_partial_and_keeps_its_nodes()
    {
        AddMachines("a", "b");
        await Run(1);
        _vendor.Machines.Work = async (_, sink, cancel) =>
        {
            await sink.Add(new Machine { Id = "new" }, cancel);
            throw new ProviderException("cut off");
        };

        var report = await Run(2);

        Assert.Equal(["a-north", "a-south", "b-north", "b-south", "new"], Ids("Machine"));
        Assert.All(report.Incomplete, step => Assert.Equal(Coverage.Partial, step.Coverage));
    }

    [Fact]
    public async Task A_row_without_its_key_is_counted_and_nothing_of_the_scope_is_swept()
    {
        AddMachines("a", "b");
        await Run(1);
        _vendor.Machines.Work = async (scope, sink, cancel) =>
        {
            await sink.Add(new Machine { Id = string.Empty }, cancel);
            await sink.Add(new Machine { Id = "a-" + scope.Part }, cancel);
        };

        var report = await Run(2);

        Assert.Equal(4, Ids("Machine").Count);
        Assert.All(report.Incomplete, step => Assert.Equal(1, step.Warnings["Machine: a row without its key"]));
    }

    [Fact]
    public async Task What_was_not_selected_stays()
    {
        AddMachines("a");
        _vendor.Disks.Work = async (scope, sink, cancel) => await sink.Add(new Disk { Id = "d-" + scope.Part }, cancel);
        await Run(1);
        _vendor.Selected.Remove("disks");
        AddMachines();

        await Run(2);

        Assert.Empty(Ids("Machine"));
        Assert.Equal(["d-north", "d-south"], Ids("Disk"));
    }

    [Fact]
    public async Task A_scope_that_is_no_longer_asked_keeps_its_nodes_and_one_known_to_be_empty_does_not()
    {
        AddMachines("a");
        await Run(1);
        _vendor.Found = () => new Discovered([new TestScope("c1", "east"), new TestScope("c1", "south", empty: true)], []);

        var report = await Run(2);

        Assert.Equal(["a-east", "a-north"], Ids("Machine"));
        Assert.DoesNotContain("madeup/c1/south", report.Steps.Select(step => step.Scope));
    }

    [Fact]
    public async Task Edges_that_are_gone_are_swept_and_their_nodes_stay()
    {
        _vendor.Disks.Work = async (scope, sink, cancel) => await sink.Add(new Disk { Id = "d-" + scope.Part }, cancel);
        _vendor.Machines.Work = async (scope, sink, cancel) => await sink.Add(new Machine { Id = "m-" + scope.Part, Disks = ["d-north", "d-south"] }, cancel);
        await Run(1);
        _vendor.Machines.Work = async (scope, sink, cancel) => await sink.Add(new Machine { Id = "m-" + scope.Part, Disks = ["d-north"] }, cancel);

        await Run(2);

        Assert.All(_store.Edges.Where(edge => edge.Type == "HAS_DISK"), edge => Assert.Equal("d-north", edge.End.Properties["id"].AsString()));
        Assert.Equal(2, Ids("Disk").Count);
    }

    [Fact]
    public async Task Links_join_nodes_that_others_load()
    {
        _vendor.Machines.Work = async (scope, sink, cancel) =>
        {
            await sink.Add(new Machine { Id = "m-" + scope.Part }, cancel);
            await sink.Link(new Lending { Machine = "m-north", Disk = "d-south", Since = DateTimeOffset.UnixEpoch }, cancel);
        };
        _vendor.Disks.Work = async (scope, sink, cancel) => await sink.Add(new Disk { Id = "d-" + scope.Part }, cancel);

        await Run(1);

        Assert.Equal("1970-01-01T00:00:00Z", Assert.Single(_store.Edges, edge => edge.Type == "LENDS").Properties["since"].ToString());
    }

    [Fact]
    public async Task A_defect_of_a_provider_fails_its_step_and_no_other()
    {
        _vendor.Machines.Work = (_, _, _) => throw new InvalidOperationException("secret detail");
        _vendor.Disks.Work = async (scope, sink, cancel) => await sink.Add(new Disk { Id = "d-" + scope.Part }, cancel);

        var report = await Run(1);

        Assert.Equal(3, report.ExitCode);
        Assert.Equal(2, Ids("Disk").Count);
        Assert.All(report.Incomplete, step => Assert.DoesNotContain("secret detail", step.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_resource_that_adds_what_it_does_not_declare_fails()
    {
        _vendor.Machines.Work = async (_, sink, cancel) => await sink.Add(new Disk { Id = "d" }, cancel);

        var report = await Run(1);

        Assert.Equal(["machines", "machines"], report.Incomplete.Select(step => step.Resource));
        Assert.Empty(Ids("Disk"));
    }

    [Fact]
    public async Task One_provider_that_fails_does_not_stop_the_others()
    {
        AddMachines("a");
        var failing = new FailingVendor();

        var report = await Run(1, [failing, _vendor]);

        Assert.Equal(3, report.ExitCode);
        Assert.Equal(2, Ids("Machine").Count);
        Assert.Equal(("failing", "The key is wrong."), report.Incomplete.Select(step => (step.Provider, step.Reason)).Single());
    }

    [Fact]
    public async Task Nothing_synced_is_not_success()
    {
        _vendor.Found = () => new NotConfigured("No key was found. Set KEY.");

        var report = await Run(1);

        Assert.Equal(1, report.ExitCode);
        Assert.Equal("No key was found. Set KEY.", report.NotConfigured["madeup"]);
    }

    [Fact]
    public async Task An_unknown_module_is_refused_with_the_list_of_those_that_are()
    {
        var error = await Assert.ThrowsAsync<UsageException>(() => Synchronizer([_vendor]).Run(new SyncRequest { Modules = ["nope"] }, null, Cancel));

        Assert.Contains("'nope'", error.Message, StringComparison.Ordinal);
        Assert.Contains("madeup", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_fails_ends_the_run_with_its_own_words()
    {
        AddMachines("a");
        _store.BeforeWrite = () => throw new StoreException("The disk is full.");

        var error = await Assert.ThrowsAsync<StoreException>(() => Run(1));

        Assert.Equal("The disk is full.", error.Message);
    }

    [Fact]
    public async Task An_interrupted_run_sweeps_nothing_and_says_so()
    {
        AddMachines("a", "b");
        await Run(1);
        using var interrupt = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        _vendor.Machines.Work = async (_, _, cancel) =>
        {
            await interrupt.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancel);
        };

        var report = await Synchronizer([_vendor]).Run(new SyncRequest { UpdateTag = 2 }, null, interrupt.Token);

        Assert.Equal(130, report.ExitCode);
        Assert.Equal(4, Ids("Machine").Count);
    }

    [Fact]
    public async Task Many_rows_are_written_in_batches()
    {
        _vendor.Found = () => new Discovered([new TestScope("c1", "north")], []);
        _vendor.Machines.Work = async (_, sink, cancel) =>
        {
            for (var i = 0; i < 10_001; i++)
            {
                await sink.Add(new Machine { Id = "same", Disks = ["d"] }, cancel);
            }
        };

        var report = await Run(1);

        Assert.Equal(10_001, report.Steps.Single(step => step.Resource == "machines").Nodes);
        Assert.True(_store.Writes >= 2, $"{_store.Writes} writes");
        Assert.Equal(["same"], Ids("Machine"));
    }

    private void AddMachines(params string[] names) => _vendor.Machines.Work = async (scope, sink, cancel) =>
    {
        foreach (var name in names)
        {
            await sink.Add(new Machine { Id = $"{name}-{scope.Part}" }, cancel);
        }
    };

    private List<string> Ids(string label) =>
        [.. _store.Nodes.Where(node => node.Labels.Contains(label)).Select(node => node.Properties["id"].AsString()).Order(StringComparer.Ordinal)];

    private Synchronizer Synchronizer(IReadOnlyList<Provider> providers) => new(providers, _store, TimeProvider.System, NullLoggerFactory.Instance);

    private Task<RunReport> Run(long tag, IReadOnlyList<Provider>? providers = null) =>
        Synchronizer(providers ?? [_vendor]).Run(new SyncRequest { UpdateTag = tag, Version = "9.9" }, null, Cancel);

    private sealed class FailingVendor : Provider
    {
        public override string Name => "failing";

        public override string Title => "Failing";

        public override IReadOnlyList<OptionDefinition> Options => [];

        public override IReadOnlyList<Resource> Resources => [];

        public override Task<Discovery> Discover(ProviderContext context, CancellationToken cancel) => throw new ProviderException("The key is wrong.");
    }
}
