namespace Cartography.GraphDb.Storage.Log;

/// <summary>Records with numbers one after another that got the same stamp.</summary>
internal struct SeenRun(uint stamp, uint first, uint count)
{
    public readonly uint Stamp => stamp;

    public readonly uint First => first;

    public uint Count { get; private set; } = count;

    /// <summary>Takes the record into the run, where it follows the last one and got the same stamp.</summary>
    public bool TryExtend(uint id, uint newStamp)
    {
        if (Count == 0 || newStamp != stamp || id != first + Count)
        {
            return false;
        }

        Count++;
        return true;
    }
}
