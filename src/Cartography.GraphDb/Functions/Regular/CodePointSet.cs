using System.Collections.Immutable;

namespace Cartography.GraphDb.Functions.Regular;

/// <summary>A set of Unicode code points as sorted ranges that neither touch nor overlap.</summary>
internal sealed class CodePointSet
{
    /// <summary>The largest code point.</summary>
    public const int Largest = 0x10FFFF;

    private CodePointSet(ImmutableArray<(int First, int Last)> ranges) => Ranges = ranges;

    /// <summary>No code point.</summary>
    public static CodePointSet Empty { get; } = new([]);

    /// <summary>All code points.</summary>
    public static CodePointSet All { get; } = new([(0, Largest)]);

    /// <summary>The ranges, first and last included.</summary>
    public ImmutableArray<(int First, int Last)> Ranges { get; }

    /// <summary>One code point.</summary>
    public static CodePointSet Of(int codePoint) => new([(codePoint, codePoint)]);

    /// <summary>The code points from one to another, both included.</summary>
    public static CodePointSet Between(int first, int last) => new([(first, last)]);

    /// <summary>The characters of a text, each a code point of its own; none beyond the first plane.</summary>
    public static CodePointSet OfCharacters(string characters) => Of(characters.Select(c => ((int)c, (int)c)));

    /// <summary>These ranges, in any order.</summary>
    public static CodePointSet Of(IEnumerable<(int First, int Last)> ranges)
    {
        var merged = ImmutableArray.CreateBuilder<(int First, int Last)>();

        foreach (var (first, last) in ranges.OrderBy(range => range.First))
        {
            if (merged.Count > 0 && first <= merged[^1].Last + 1)
            {
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, last));
            }
            else
            {
                merged.Add((first, last));
            }
        }

        return new(merged.ToImmutable());
    }

    /// <summary>What is in either.</summary>
    public CodePointSet Union(CodePointSet other) => Of(Ranges.Concat(other.Ranges));

    /// <summary>What is in both.</summary>
    public CodePointSet Intersect(CodePointSet other) => Complement().Union(other.Complement()).Complement();

    /// <summary>All that is not in here.</summary>
    public CodePointSet Complement()
    {
        var gaps = ImmutableArray.CreateBuilder<(int First, int Last)>();
        var next = 0;

        foreach (var (first, last) in Ranges)
        {
            if (first > next)
            {
                gaps.Add((next, first - 1));
            }

            next = last + 1;
        }

        if (next <= Largest)
        {
            gaps.Add((next, Largest));
        }

        return new(gaps.ToImmutable());
    }

    /// <summary>Whether all of it is in another set.</summary>
    public bool IsWithin(CodePointSet other) => Intersect(other.Complement()).Ranges.IsEmpty;

    /// <summary>Whether a code point is in here.</summary>
    public bool Contains(int codePoint)
    {
        int low = 0, high = Ranges.Length - 1;

        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last) = Ranges[middle];

            if (codePoint < first)
            {
                high = middle - 1;
            }
            else if (codePoint > last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
