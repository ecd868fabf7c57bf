namespace Cartography.Stores.Copying;

/// <summary>Names out of somebody's data, as they may stand in a statement.</summary>
internal static class CopyNames
{
    public static string Quoted(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    public static string Labels(IEnumerable<string> labels) => string.Concat(labels.Order(StringComparer.Ordinal).Select(label => ":" + Quoted(label)));
}
