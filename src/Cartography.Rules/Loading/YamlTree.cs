using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Cartography.Rules.Loading;

/// <summary>Builds the tree of one document out of the events of the parser, in one pass and within a depth.</summary>
internal sealed class YamlTree(string file, IParser parser)
{
    private const int DeepestNesting = 32;
    private int _depth;

    /// <summary>The root of the only document.</summary>
    public YamlNode Read()
    {
        Next<StreamStart>();
        if (parser.Current is StreamEnd or DocumentEnd || !parser.MoveNext() || parser.Current is StreamEnd)
        {
            throw new RuleException(new(file, 1), "The file is empty.");
        }

        parser.MoveNext();
        var root = Node();
        Next<DocumentEnd>();
        parser.MoveNext();
        return parser.Current is DocumentStart another
            ? throw new RuleException(new(file, another.Start.Line), "A file holds one document; remove the second '---'.")
            : root;
    }

    private YamlNode Node()
    {
        var current = parser.Current!;
        if (_depth > DeepestNesting)
        {
            throw new RuleException(new(file, current.Start.Line), $"Nested deeper than {DeepestNesting} levels.");
        }

        return current switch
        {
            Scalar scalar => new YamlScalar(scalar.Start.Line, scalar.Value, scalar.Style is ScalarStyle.Plain),
            SequenceStart => Sequence(current.Start.Line),
            MappingStart => Mapping(current.Start.Line),
            // Without aliases a small file cannot grow into a large tree.
            AnchorAlias => throw new RuleException(new(file, current.Start.Line), "Aliases ('*name') are not supported; write the value out."),
            _ => throw new RuleException(new(file, current.Start.Line), "Expected a value here."),
        };
    }

    private YamlSequence Sequence(long line)
    {
        var items = new List<YamlNode>();
        _depth++;
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
        {
            items.Add(Node());
        }

        _depth--;
        return new(line, items);
    }

    private YamlMapping Mapping(long line)
    {
        var entries = new List<(YamlScalar Key, YamlNode Value)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        _depth++;
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            if (Node() is not YamlScalar key)
            {
                throw new RuleException(new(file, line), "A name must be text.");
            }

            if (!names.Add(key.Text))
            {
                throw new RuleException(new(file, key.Line), $"'{key.Text}' is there twice.");
            }

            parser.MoveNext();
            entries.Add((key, Node()));
        }

        _depth--;
        return new(line, entries);
    }

    private void Next<T>()
        where T : ParsingEvent
    {
        if (!parser.MoveNext() || parser.Current is not T)
        {
            throw new RuleException(new(file, parser.Current?.Start.Line ?? 1), "The file ends too early.");
        }
    }
}
