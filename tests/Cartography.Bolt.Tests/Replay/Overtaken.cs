using System.Text.Json.Nodes;
using Cartography.Bolt.Tests.Recordings;

namespace Cartography.Bolt.Tests.Replay;

/// <summary>
/// A RESET that was answered with IGNORED had been overtaken by the next one, which came before it was handled. Whether that happens again would
/// depend on who is quicker, so the two are sent as one piece.
/// </summary>
internal static class Overtaken
{
    /// <summary>The lines with each overtaking RESET moved into the line of the one that it overtook.</summary>
    public static IReadOnlyList<Line> SentTogether(IReadOnlyList<Line> lines)
    {
        var whole = lines.ToList();

        for (var i = 0; i + 3 < whole.Count; i++)
        {
            if (IsReset(whole[i]) && IsIgnored(whole[i + 1]) && IsReset(whole[i + 2]) && IsIgnored(whole[i + 3]))
            {
                var both = (JsonObject)whole[i].Json.DeepClone();
                both["hex"] = (string?)whole[i].Json["hex"] + (string?)whole[i + 2].Json["hex"];
                whole[i] = new Line(both);
                whole.RemoveAt(i + 2);
            }
        }

        return whole;
    }

    private static bool IsReset(Line line) => line is { IsFromClient: true, Message: "RESET" };

    private static bool IsIgnored(Line line) => line is { IsFromClient: false, Message: "IGNORED" };
}
