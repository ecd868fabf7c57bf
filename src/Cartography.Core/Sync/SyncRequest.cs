using Cartography.Core.Options;

namespace Cartography.Core.Sync;

/// <summary>What a run is asked for.</summary>
public sealed record SyncRequest
{
    /// <summary>What the user gave for the providers' options.</summary>
    public OptionValues Options { get; init; } = OptionValues.None;

    /// <summary>The modules, in the user's order, as <c>--selected-modules</c> gave them; null: all that have credentials.</summary>
    public IReadOnlyList<string>? Modules { get; init; }

    /// <summary>The run's tag; null: the current time in whole seconds since 1970.</summary>
    public long? UpdateTag { get; init; }

    /// <summary>What is stored as <c>_module_version</c>.</summary>
    public string Version { get; init; } = "0";

    /// <summary>How many steps run at the same time.</summary>
    public int Concurrency { get; init; } = 16;

    /// <summary>Where edges wait whose target comes later in the run; the system's folder for temporary files when not given.</summary>
    public string? SpoolFolder { get; init; }
}
