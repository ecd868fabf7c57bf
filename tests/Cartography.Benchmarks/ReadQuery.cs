using Cartography.Values;

namespace Cartography.Benchmarks;

/// <summary>A query of the read benchmark; each run takes other parameters.</summary>
internal sealed record ReadQuery(string Name, string Text, Func<int, MapValue> Parameters, int Runs);
