using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Storage.Properties;

namespace Cartography.GraphDb.Storage.Fulltext;

/// <summary>Answers text queries from a fulltext index: the words from its tree, how well a record fits from its texts.</summary>
internal sealed class TextSearch(GraphView view, PropertyIndex index)
{
    // BM25's usual constants: how fast repeated words count less, and how much long texts do.
    private const double Repetition = 1.2;
    private const double LengthWeight = 0.75;
    private const double UsualLength = 16;

    private readonly IndexKeyWriter _writer = new();

    /// <summary>What matches, the best first; records that fit alike in the order of their numbers.</summary>
    public List<(long Id, double Score)> Find(string query)
    {
        var scores = Scores(TextQueryParser.Parse(query));
        return [.. scores.Select(pair => ((long)pair.Key, pair.Value)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Item1)];
    }

    private Dictionary<uint, double> Scores(TextQuery query) => query switch
    {
        TextWord word => Word(word),
        TextPhrase phrase => Phrase(phrase),
        TextGroup group => Group(group),
        _ => [],
    };

    private Dictionary<uint, double> Group(TextGroup group)
    {
        Dictionary<uint, double>? all = null;
        var some = new Dictionary<uint, double>();

        foreach (var part in group.Parts.Where(part => !part.MustNot))
        {
            var scores = Scores(part.Query);

            if (part.Must)
            {
                all = all is null ? scores : all.Where(pair => scores.ContainsKey(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value + scores[pair.Key]);
            }
            else
            {
                foreach (var (id, score) in scores)
                {
                    some[id] = some.GetValueOrDefault(id) + score;
                }
            }
        }

        var found = all is null ? some : all.ToDictionary(pair => pair.Key, pair => pair.Value + some.GetValueOrDefault(pair.Key));

        foreach (var part in group.Parts.Where(part => part.MustNot))
        {
            foreach (var id in Scores(part.Query).Keys)
            {
                found.Remove(id);
            }
        }

        return found;
    }

    private Dictionary<uint, double> Word(TextWord word)
    {
        if (word.IsPattern)
        {
            return Pattern(word);
        }

        var found = new List<uint>();
        Tree()?.Find(IndexEntries.KeyOf(word.Pattern, _writer), found);
        return Scored(found, word.Field, terms => terms.Count(term => string.Equals(term, word.Pattern, StringComparison.Ordinal)));
    }

    private Dictionary<uint, double> Phrase(TextPhrase phrase)
    {
        if (phrase.Words.Count == 0)
        {
            return [];
        }

        HashSet<uint>? common = null;

        foreach (var word in phrase.Words)
        {
            var found = new List<uint>();
            Tree()?.Find(IndexEntries.KeyOf(word, _writer), found);
            common = common is null ? [.. found] : [.. common.Intersect(found)];
        }

        return Scored([.. common!], phrase.Field, terms => Occurrences(terms, phrase.Words));
    }

    private Dictionary<uint, double> Pattern(TextWord word)
    {
        // What stands before the first * or ? narrows the walk; without that all words of the index are looked at.
        var fixedPart = word.Pattern[..word.Pattern.AsSpan().IndexOfAny('*', '?')];
        var ids = new HashSet<uint>();
        var lower = KeyRange.Prefix(fixedPart, out var upper);

        if (Tree() is { } tree)
        {
            var cursor = new TreeCursor(tree.Root, lower, upper);

            while (cursor.MoveNext())
            {
                ids.Add(cursor.Current);
            }
        }

        return Scored([.. ids], word.Field, terms => terms.Count(term => WildcardMatch.Matches(term, word.Pattern)));
    }

    private IndexTree? Tree() => view.State.Trees[(uint)index.Definition.Id];

    private Dictionary<uint, double> Scored(List<uint> ids, string? field, Func<List<string>, int> occurrences)
    {
        var scores = new Dictionary<uint, double>();
        var total = Math.Max(1, index.Definition.Tokens.Sum(token => index.Definition.Entity == EntityKind.Node ? view.NodeCountOf(token) : view.RelationshipCountOf(token)));
        var rarity = Math.Log(1 + ((total - ids.Count + 0.5) / (ids.Count + 0.5)));

        foreach (var id in ids)
        {
            var block = BlockOf(id);
            var score = 0.0;

            foreach (var key in index.TreeKeys)
            {
                if (field is not null && !string.Equals(view.PropertyKeys.NameOf(key), field, StringComparison.Ordinal))
                {
                    continue;
                }

                var terms = TextTerms.Of(block, key);
                var count = occurrences(terms);
                score += count == 0 ? 0 : Math.Max(rarity, 0.01) * count * (Repetition + 1) / (count + (Repetition * (1 - LengthWeight + (LengthWeight * terms.Count / UsualLength))));
            }

            if (score > 0)
            {
                scores[id] = score;
            }
        }

        return scores;
    }

    private PropertyBlock BlockOf(uint id) => view.Block(
        index.Definition.Entity == EntityKind.Node ? view.Node(id).Properties : view.Relationship(id).Properties);

    private static int Occurrences(List<string> terms, IReadOnlyList<string> words)
    {
        var count = 0;

        for (var start = 0; start + words.Count <= terms.Count; start++)
        {
            var matches = true;

            for (var i = 0; i < words.Count && matches; i++)
            {
                matches = string.Equals(terms[start + i], words[i], StringComparison.Ordinal);
            }

            count += matches ? 1 : 0;
        }

        return count;
    }
}
