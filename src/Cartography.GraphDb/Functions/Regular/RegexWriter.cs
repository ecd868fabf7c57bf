using System.Globalization;
using System.Text;

namespace Cartography.GraphDb.Functions.Regular;

/// <summary>
/// Writes a regular expression as .NET reads it. Sets are spelled out in UTF-16, so that .NET's own idea of letters, case and line ends
/// does not matter. An unpaired surrogate is in no set: otherwise half of a pair could match alone.
/// </summary>
internal sealed class RegexWriter
{
    private const string Terminators = @"\n\r\u0085\u2028\u2029";

    private readonly StringBuilder _text = new();
    private readonly bool _remembers;

    private RegexWriter(bool remembers) => _remembers = remembers;

    /// <summary>Whether the pattern holds what only a backtracking matcher can do.</summary>
    public bool NeedsBacktracking { get; private set; }

    /// <summary>The pattern for a match of the whole text.</summary>
    public static (string Pattern, bool NeedsBacktracking) Write(RegexNode node)
    {
        var writer = new RegexWriter(HoldsBackReference(node));
        writer._text.Append(@"\A(?:");
        writer.Append(node, isLast: true);
        writer._text.Append(@")\z");
        return (writer._text.ToString(), writer.NeedsBacktracking);
    }

    private static bool HoldsBackReference(RegexNode node) => node switch
    {
        RegexNode.BackReference => true,
        RegexNode.Sequence sequence => sequence.Items.Any(HoldsBackReference),
        RegexNode.Alternatives alternatives => alternatives.Items.Any(HoldsBackReference),
        RegexNode.Capture capture => HoldsBackReference(capture.Body),
        RegexNode.Atomic atomic => HoldsBackReference(atomic.Body),
        RegexNode.Look look => HoldsBackReference(look.Body),
        RegexNode.Repeat repeat => HoldsBackReference(repeat.Body),
        _ => false,
    };

    // isLast: nothing stands behind it, so that "$" can only be the end.
    private void Append(RegexNode node, bool isLast)
    {
        switch (node)
        {
            case RegexNode.Character character:
                AppendSet(character.Set);
                break;
            case RegexNode.Sequence sequence:
                for (var i = 0; i < sequence.Items.Count; i++)
                {
                    Append(sequence.Items[i], isLast && i == sequence.Items.Count - 1);
                }

                break;
            case RegexNode.Alternatives alternatives:
                AppendGroup("(?:", alternatives, isLast);
                break;
            case RegexNode.Capture capture:
                AppendGroup(_remembers ? string.Create(CultureInfo.InvariantCulture, $"(?<{capture.Number}>") : "(?:", capture.Body, isLast);
                break;
            case RegexNode.Atomic atomic:
                NeedsBacktracking = true;
                AppendGroup("(?>", atomic.Body, isLast);
                break;
            case RegexNode.Look look:
                NeedsBacktracking = true;
                AppendGroup((look.IsBehind, look.IsNegative) switch
                {
                    (false, false) => "(?=",
                    (false, true) => "(?!",
                    (true, false) => "(?<=",
                    (true, true) => "(?<!",
                }, look.Body, isLast: false);
                break;
            case RegexNode.Repeat repeat:
                AppendRepeat(repeat);
                break;
            case RegexNode.BackReference reference:
                NeedsBacktracking = true;
                AppendReference(reference);
                break;
            case RegexNode.Anchor anchor:
                AppendAnchor(anchor.Kind, isLast);
                break;
        }
    }

    private void AppendGroup(string open, RegexNode body, bool isLast)
    {
        _text.Append(open);

        if (body is RegexNode.Alternatives alternatives)
        {
            for (var i = 0; i < alternatives.Items.Count; i++)
            {
                _text.Append(i == 0 ? "" : "|");
                Append(alternatives.Items[i], isLast);
            }
        }
        else
        {
            Append(body, isLast);
        }

        _text.Append(')');
    }

    private void AppendRepeat(RegexNode.Repeat repeat)
    {
        var isPossessive = repeat.Kind == RegexNode.RepeatKind.Possessive;
        NeedsBacktracking |= isPossessive;
        AppendGroup(isPossessive ? "(?>(?:" : "(?:", repeat.Body, isLast: false);
        _text.Append(CultureInfo.InvariantCulture, $"{{{repeat.Min},{repeat.Max}}}");
        _text.Append(repeat.Kind == RegexNode.RepeatKind.Lazy ? "?" : isPossessive ? ")" : "");
    }

    // .NET takes an unknown group for a mistake; Java lets it fail to match.
    private void AppendReference(RegexNode.BackReference reference)
    {
        if (!_text.ToString().Contains(string.Create(CultureInfo.InvariantCulture, $"(?<{reference.Number}>"), StringComparison.Ordinal))
        {
            _text.Append(@"[^\s\S]");
            return;
        }

        _text.Append(CultureInfo.InvariantCulture, $"(?{(reference.IgnoresCase ? "i" : "")}:\\k<{reference.Number}>)");
    }

    private void AppendAnchor(RegexNode.AnchorKind kind, bool isLast)
    {
        NeedsBacktracking |= kind is RegexNode.AnchorKind.LineStart or RegexNode.AnchorKind.LineEnd
            or RegexNode.AnchorKind.UnixLineStart or RegexNode.AnchorKind.UnixLineEnd
            || (kind == RegexNode.AnchorKind.EndBeforeTerminator && !isLast);

        _text.Append(kind switch
        {
            RegexNode.AnchorKind.Start => @"\A",
            RegexNode.AnchorKind.End => @"\z",
            RegexNode.AnchorKind.EndBeforeTerminator => isLast ? @"\z" : $@"(?=(?:\r\n|[{Terminators}])?\z)",
            RegexNode.AnchorKind.LineStart => $@"(?:\A|(?<=[{Terminators}])(?<!\r(?=\n))(?!\z))",
            RegexNode.AnchorKind.LineEnd => $@"(?:\z|(?=[{Terminators}])(?<!\r(?=\n)))",
            RegexNode.AnchorKind.UnixLineStart => @"(?:\A|(?<=\n)(?!\z))",
            RegexNode.AnchorKind.UnixLineEnd => @"(?=\n|\z)",
            RegexNode.AnchorKind.WordBoundary => @"\b",
            _ => @"\B",
        });
    }

    private void AppendSet(CodePointSet set) => _text.Append(SetWriter.Write(set));
}
