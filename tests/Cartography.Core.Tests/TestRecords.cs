using Cartography.Core.Ontology;
using Cartography.Core.Schema;

namespace Cartography.Core.Tests;

/// <summary>A tenant of the made-up vendor.</summary>
[Node("Company", Module = "madeup")]
internal sealed partial record Company : IOwnerless, ITenant
{
    [Key]
    public required string Id { get; init; }

    string? ITenant.TenantName => Id;
}

/// <summary>A machine of the made-up vendor.</summary>
[Node("Machine", Module = "madeup")]
[ExtraLabel("Thing")]
[ExtraLabel("Hot", When = ["state=hot"])]
internal sealed partial record Machine : IWithin<Company>
{
    [Key("id")]
    public required string Id { get; init; }

    [Property("state", "state")]
    public string? State { get; init; }

    [Edge<Disk>("HAS_DISK", "disks[].id")]
    public IReadOnlyList<string> Disks { get; init; } = [];

    [Edge("KNOWS", "Thing")]
    public string? Friend { get; init; }
}

/// <summary>A disk of the made-up vendor.</summary>
[Node("Disk", Module = "madeup")]
[ExtraLabel("Thing")]
internal sealed partial record Disk : IWithin<Company>
{
    [Key("id")]
    public required string Id { get; init; }

    [Edge<Machine>("PLUGGED_INTO")]
    public IReadOnlyList<Plug> Plugs { get; init; } = [];
}

internal sealed record Plug
{
    [Match("id")]
    public required string Machine { get; init; }

    [Property("slot")]
    public long? Slot { get; init; }
}

/// <summary>Who lends whom a machine.</summary>
[Link<Machine, Disk>("LENDS", Module = "madeup")]
internal sealed partial record Lending
{
    [Source]
    public required string Machine { get; init; }

    [Target]
    public required string Disk { get; init; }

    [Property("since")]
    public DateTimeOffset? Since { get; init; }
}
