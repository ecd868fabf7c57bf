using System.Text;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>A property of a node in a slot, compared with a text as the store holds it: as UTF-8, without making a string for each row.</summary>
internal sealed class TextProperty
{
    private readonly int _slot;
    private readonly PropertyKey _key;
    private Encoded? _last;

    private TextProperty(int slot, string key)
    {
        _slot = slot;
        _key = new PropertyKey(key);
    }

    /// <summary>The property that an expression reads, if it is one of a variable.</summary>
    public static TextProperty? Of(Evaluator expression) =>
        expression is PropertyEvaluator { Target: SlotEvaluator target } property ? new(target.Slot, property.Key) : null;

    /// <summary>Whether the property meets a text; nothing where its value must be read to tell.</summary>
    public bool? Meets(Frame frame, string text, TextComparison comparison)
    {
        ref readonly var entity = ref frame.Slots[_slot];

        if (entity.Kind != ValueKind.Node || entity.NodeContents is not null || _key.Token(frame.Graph) is not (>= 0 and var token)
            || !frame.Graph.TryNodeText(entity.AsId(), token, out var actual))
        {
            return null;
        }

        frame.Hits++;
        var wanted = Utf8(text);

        // A text that has no UTF-8 equals no text that has.
        if (wanted is null)
        {
            return null;
        }

        return comparison switch
        {
            TextComparison.Equal => actual.SequenceEqual(wanted),
            TextComparison.StartsWith => actual.StartsWith(wanted),
            TextComparison.EndsWith => actual.EndsWith(wanted),
            _ => actual.IndexOf(wanted) >= 0,
        };
    }

    // Parameters and constants are one string for all rows. Runs that share the plan may overwrite each other's: each then encodes again.
    private byte[]? Utf8(string text)
    {
        var last = _last;

        if (last is null || !ReferenceEquals(last.Text, text))
        {
            _last = last = new Encoded(text, HasLoneSurrogate(text) ? null : Encoding.UTF8.GetBytes(text));
        }

        return last.Bytes;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return true;
                }

                i++;
            }
        }

        return false;
    }

    private sealed record Encoded(string Text, byte[]? Bytes);
}
