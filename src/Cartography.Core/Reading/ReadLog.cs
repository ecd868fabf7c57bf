using System.Collections.Concurrent;

namespace Cartography.Core.Reading;

/// <summary>What could not be read, counted by path. May be written from several threads.</summary>
public sealed class ReadLog
{
    private const int MostKinds = 1_000;

    private readonly ConcurrentDictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>How often each thing was found.</summary>
    public IReadOnlyDictionary<string, long> Counts => new SortedDictionary<string, long>(_counts, StringComparer.Ordinal);

    /// <summary>Counts one more of this.</summary>
    /// <param name="problem">The path, and what is wrong there; never the value, which may be secret.</param>
    public void Add(string problem)
    {
        // A hostile answer must not fill the memory with kinds of mistakes.
        if (_counts.Count < MostKinds || _counts.ContainsKey(problem))
        {
            _counts.AddOrUpdate(problem, 1, (_, count) => count + 1);
        }
    }
}
