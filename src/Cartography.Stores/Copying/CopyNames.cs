using Cartography.Cypher.Printing;

namespace Cartography.Stores.Copying;

/// <summary>The labels of a node, as they may stand in a statement.</summary>
internal static class CopyNames
{
    public static string Labels(IEnumerable<string> labels) => string.Concat(labels.Order(StringComparer.Ordinal).Select(label => ":" + Names.Quoted(label)));
}
