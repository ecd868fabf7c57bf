using Cartography.Bolt.Structures;

namespace Cartography.Bolt.Messages;

/// <summary>What a version of the protocol can do: all differences between versions are here.</summary>
internal sealed record Capabilities(BoltVersion Version)
{
    /// <summary>How nodes and times are written.</summary>
    public WireFormat Format { get; init; } = new(ElementIds: Version.Major >= 5, UtcTimes: Version.Major >= 5);

    /// <summary>Times in UTC can be asked for in HELLO, where they are not the rule.</summary>
    public bool UtcPatch => Version.Major == 4;

    /// <summary>There is ROUTE.</summary>
    public bool Route => Version >= new BoltVersion(4, 3);

    /// <summary>ROUTE ends with a map, before with the name of the database.</summary>
    public bool RouteExtra => Version >= new BoltVersion(4, 4);

    /// <summary>LOGON logs on; before it is HELLO.</summary>
    public bool Logon => Version >= new BoltVersion(5, 1);

    /// <summary>HELLO must have a bolt_agent.</summary>
    public bool BoltAgent => Version >= new BoltVersion(5, 3);

    /// <summary>There is TELEMETRY.</summary>
    public bool Telemetry => Version >= new BoltVersion(5, 4);

    /// <summary>Under which key unwanted categories of notifications are named; null where they cannot be.</summary>
    public string? DisabledCategoriesKey =>
        Version < new BoltVersion(5, 2) ? null
        : Version < new BoltVersion(5, 5) ? "notifications_disabled_categories"
        : "notifications_disabled_classifications";

    /// <summary>Summaries have GQL statuses; before they have notifications.</summary>
    public bool Statuses => Version >= new BoltVersion(5, 5);

    /// <summary>Failures have a GQL status and a cause.</summary>
    public bool GqlFailures => Version >= new BoltVersion(5, 7);

    /// <summary>Answers to RUN and BEGIN name the database where the client did not.</summary>
    public bool NamesDatabase => Version >= new BoltVersion(5, 8);

    /// <summary>The answer to LOGON names the server's own address.</summary>
    public bool AdvertisesAddress => Version >= new BoltVersion(5, 8);
}
