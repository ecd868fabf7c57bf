using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace Cartography.GraphDb.Functions.Strings.Unicode;

/// <summary>
/// How characters come apart and together, from the text files beside this one. .NET has no such tables in its invariant mode, in which
/// this database runs everywhere.
/// </summary>
internal sealed class UnicodeTables
{
    private readonly FrozenDictionary<int, int[]> _canonical;
    private readonly FrozenDictionary<int, int[]> _compatible;
    private readonly FrozenDictionary<(int, int), int> _compositions;
    private readonly FrozenDictionary<int, int> _classes;

    private UnicodeTables()
    {
        var canonical = new Dictionary<int, int[]>();
        var compatible = new Dictionary<int, int[]>();
        var compositions = new Dictionary<(int, int), int>();

        foreach (var line in Lines("decompositions.txt"))
        {
            var mark = line.AsSpan().IndexOfAny('=', '~');
            var codePoint = Hex(line[(line[0] == '!' ? 1 : 0)..mark]);
            int[] parts = [.. line[(mark + 1)..].Split(' ').Select(Hex)];
            (line[mark] == '=' ? canonical : compatible).Add(codePoint, parts);

            if (line[mark] == '=' && line[0] != '!' && parts.Length == 2)
            {
                compositions.Add((parts[0], parts[1]), codePoint);
            }
        }

        _canonical = canonical.ToFrozenDictionary();
        _compatible = compatible.ToFrozenDictionary();
        _compositions = compositions.ToFrozenDictionary();
        _classes = Lines("combining.txt").SelectMany(Classes).ToFrozenDictionary(pair => pair.CodePoint, pair => pair.Class);
    }

    /// <summary>The tables, read once when a text that is not ASCII is first normalised.</summary>
    public static UnicodeTables Instance => Loaded.Value;

    private static Lazy<UnicodeTables> Loaded { get; } = new(() => new UnicodeTables());

    /// <summary>0 for what starts a character, else the place among the marks that follow it.</summary>
    public int ClassOf(int codePoint) => _classes.GetValueOrDefault(codePoint);

    /// <summary>What a character comes apart into at the first step; null where it is whole.</summary>
    public int[]? Decompose(int codePoint, bool compatibly) =>
        _canonical.GetValueOrDefault(codePoint) ?? (compatibly ? _compatible.GetValueOrDefault(codePoint) : null);

    /// <summary>What two characters come together to; null where they stay two.</summary>
    public int? Compose(int first, int second) => _compositions.TryGetValue((first, second), out var composed) ? composed : null;

    private static IEnumerable<(int CodePoint, int Class)> Classes(string line)
    {
        var parts = line.Split('-', ' ');
        var (first, last) = (Hex(parts[0]), Hex(parts[1]));
        return Enumerable.Range(first, last - first + 1).Select(codePoint => (codePoint, int.Parse(parts[2], CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Unicode." + file)
            ?? throw new InvalidOperationException($"The resource Unicode.{file} is missing from the build.");
        using var reader = new StreamReader(stream);

        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                yield return line;
            }
        }
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
