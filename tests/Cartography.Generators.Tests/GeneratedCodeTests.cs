using Cartography.Testing;

namespace Cartography.Generators.Tests;

public sealed class GeneratedCodeTests
{
    private const string Owner = """
        /// <summary>An organisation.</summary>
        [Node("Organisation")]
        public sealed partial record Organisation : IOwnerless
        {
            [Key("id")]
            public required string Id { get; init; }
        }

        """;

    private const string Machine = """
        [SemanticLabel("ComputeInstance")]
        public interface IMachine
        {
            [Normalized("name")] string? MachineName => null;
            [Normalized("size", Index = false)] long? MachineSize => null;
        }

        /// <summary>A machine
        /// that runs.</summary>
        [Node("Machine")]
        [ExtraLabel("Thing")]
        [ExtraLabel("Secret", When = ["kind=secret", "state=on"])]
        [ExtraLabel("Secret", When = ["kind=vault"])]
        internal sealed partial record Machine : IWithin<Organisation>, IMachine
        {
            /// <summary>Its ID.</summary>
            [Key("meta.id")]
            [Property("machineid", Index = true)]
            public required string Id { get; init; }

            [Property("kind", "kind")]
            public string? Kind { get; init; }

            [Property("state", "state")]
            public string? State { get; init; }

            [Property("cores", "cpu.cores")]
            public long? Cores { get; init; }

            [Property("load", "cpu.load")]
            public double? Load { get; init; }

            [Property("on", "on")]
            public bool? On { get; init; }

            [Property("since", "since")]
            public DateTimeOffset? Since { get; init; }

            [Property("zones", "zones[].name")]
            public IReadOnlyList<string>? Zones { get; init; }

            [Property("ports", "ports[flat]")]
            public IReadOnlyList<long> Ports { get; init; } = [];

            [Property("region")]
            public required string Region { get; init; }

            [From("hidden")]
            public string? Hidden { get; init; }

            [Property("label")]
            public string Label => Region + Hidden;

            [Property("constant")]
            public static string Constant => "always";

            /// <summary>Who made it.</summary>
            [Edge<Organisation>("MADE_BY", "maker", By = "name", Kind = MatchKind.EqualIgnoreCase)]
            [Edge("SEEN_BY", "Watcher", Direction = EdgeDirection.Inward)]
            public string? Maker { get; init; }

            [Edge<Machine>("TALKS_TO", "peers[].id")]
            public IReadOnlyList<string> Peers { get; init; } = [];

            [Edge<Machine>("OPENS")]
            public IReadOnlyList<Opening> Openings { get; init; } = [];

            string? IMachine.MachineName => Id;
        }

        public sealed record Opening
        {
            [Match("machineid")] public required string Machine { get; init; }
            [Match("region", Kind = MatchKind.ContainsIgnoreCase)] public required string Region { get; init; }
            [Property("port")] public long? Port { get; init; }
        }

        """;

    private const string Link = """
        /// <summary>Who may enter.</summary>
        [Link<Organisation, Machine>("MAY_ENTER")]
        internal sealed partial record Entry
        {
            [Source("name")] public required string Organisation { get; init; }
            [Target] public required string Machine { get; init; }
            [Property("until")] public DateTimeOffset? Until { get; init; }
        }
        """;

    [Theory]
    [InlineData("Cartography.Providers.MadeUp.Organisation.g.cs")]
    [InlineData("Cartography.Providers.MadeUp.Machine.g.cs")]
    [InlineData("Cartography.Providers.MadeUp.Entry.g.cs")]
    [InlineData("SchemaRegistry.g.cs")]
    public void Records_become_data_a_reader_and_a_row_writer(string file)
    {
        var compiled = Compiled.Of(Owner, Machine, Link);

        Assert.Empty(compiled.Errors);
        Assert.Empty(compiled.Mistakes);
        Assert.Null(Snapshot.Difference(compiled.File(file), file + ".txt"));
    }

    [Fact]
    public void A_resource_that_forgets_what_no_answer_says_does_not_compile()
    {
        var compiled = Compiled.Of(Owner, Machine, """
            internal static class Resource
            {
                public static Machine Read(Cartography.Core.Reading.Item item) => Machine.Read(item);
            }
            """);

        Assert.Equal("CS7036", Assert.Single(compiled.Errors).Id);
    }
}
