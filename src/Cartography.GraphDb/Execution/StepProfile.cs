namespace Cartography.GraphDb.Execution;

/// <summary>What a step did: its rows, and the reads of it and all below it.</summary>
internal sealed class StepProfile
{
    public long Rows { get; set; }

    public long Hits { get; set; }
}
