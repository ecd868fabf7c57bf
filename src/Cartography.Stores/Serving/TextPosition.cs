using Cartography.Bolt.Results;

namespace Cartography.Stores.Serving;

internal static class TextPosition
{
    /// <summary>Line and column, both from 1, of a place in a text.</summary>
    public static QueryPosition Of(string text, int offset)
    {
        var before = text.AsSpan(0, Math.Clamp(offset, 0, text.Length));
        return new QueryPosition(offset, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
