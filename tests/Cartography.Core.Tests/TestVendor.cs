using System.Collections.Immutable;
using Cartography.Core.Loading;
using Cartography.Core.Options;
using Cartography.Core.Sync;
using Cartography.Values;

namespace Cartography.Core.Tests;

/// <summary>A provider whose resources do what a test says.</summary>
internal sealed class TestVendor : Provider
{
    public Func<Discovery> Found { get; set; } = () => new Discovered([new TestScope("c1", "north"), new TestScope("c1", "south")], []);

    public TestMachines Machines { get; } = new();

    public TestDisks Disks { get; } = new();

    public override string Name => "madeup";

    public override string Title => "Made Up";

    public override IReadOnlyList<OptionDefinition> Options => [];

    public override IReadOnlyList<Resource> Resources => [new TestCompanies(), Machines, Disks];

    public HashSet<string> Selected { get; } = ["machines", "disks"];

    public override bool IsSelected(Resource resource, OptionValues options) => Selected.Contains(resource.Name);

    public override Task<Discovery> Discover(ProviderContext context, CancellationToken cancel) => Task.FromResult(Found());
}

/// <summary>A part of a company.</summary>
internal sealed class TestScope(string company, string part, bool empty = false) : Scope
{
    public override string Id => $"madeup/{company}/{part}";

    public override ImmutableArray<Value> Owner => [Value.From(company)];

    public override bool IsEmpty => empty;

    public string Company => company;

    public string Part => part;
}

[Owns<Company>]
internal sealed class TestCompanies : Resource<TestScope, Company>
{
    public override string Name => "companies";

    public override bool IsFoundation => true;

    public override async Task Collect(TestScope scope, Sink<Company> sink, CancellationToken cancel) =>
        await sink.AddOwnerless(new Company { Id = scope.Company }, cancel);
}

[Owns<Machine>]
internal sealed class TestMachines : Resource<TestScope, Company>
{
    public override string Name => "machines";

    public Func<TestScope, Sink<Company>, CancellationToken, Task> Work { get; set; } = (_, _, _) => Task.CompletedTask;

    public override Task Collect(TestScope scope, Sink<Company> sink, CancellationToken cancel) => Work(scope, sink, cancel);
}

[Owns<Disk>]
internal sealed class TestDisks : Resource<TestScope, Company>
{
    public override string Name => "disks";

    public Func<TestScope, Sink<Company>, CancellationToken, Task> Work { get; set; } = (_, _, _) => Task.CompletedTask;

    public override Task Collect(TestScope scope, Sink<Company> sink, CancellationToken cancel) => Work(scope, sink, cancel);
}
