namespace Cartography.Core.Sync;

/// <summary>Something that happened in a run, for a progress display: <see cref="Planned"/>, <see cref="StepStarted"/>, <see cref="StepEnded"/> or <see cref="Phase"/>.</summary>
public abstract record SyncProgress
{
    /// <summary>A provider's steps are known.</summary>
    /// <param name="Provider">The provider's name.</param>
    /// <param name="Steps">How many steps it will run.</param>
    public sealed record Planned(string Provider, int Steps) : SyncProgress;

    /// <summary>A step began.</summary>
    /// <param name="Provider">The provider's name.</param>
    /// <param name="Resource">The resource, with its part.</param>
    /// <param name="Scope">The scope's id.</param>
    public sealed record StepStarted(string Provider, string Resource, string Scope) : SyncProgress;

    /// <summary>A step ended.</summary>
    /// <param name="Report">How.</param>
    public sealed record StepEnded(StepReport Report) : SyncProgress;

    /// <summary>The run as a whole goes on to something else.</summary>
    /// <param name="Name">What: discovering, reading, linking, sweeping.</param>
    public sealed record Phase(string Name) : SyncProgress;
}
