using System.Globalization;

namespace Cartography.GraphDb.Execution;

/// <summary>Ids as text: <c>4:database:number</c> for nodes and <c>5:database:number</c> for relationships, as Neo4j 5 writes them.</summary>
internal static class ElementIds
{
    // One database in a folder; clients take the text as it is.
    private const string Database = "c0000000-0000-4000-8000-000000000000";

    public static string OfNode(long id) => string.Create(CultureInfo.InvariantCulture, $"4:{Database}:{id}");

    public static string OfRelationship(long id) => string.Create(CultureInfo.InvariantCulture, $"5:{Database}:{id}");

    public static bool TryReadNode(string text, out long id) => TryRead(text, '4', out id);

    public static bool TryReadRelationship(string text, out long id) => TryRead(text, '5', out id);

    private static bool TryRead(string text, char kind, out long id)
    {
        id = -1;
        var last = text.LastIndexOf(':');
        return last > 1
            && text[0] == kind
            && text[1] == ':'
            && text.AsSpan(2, last - 2).SequenceEqual(Database)
            && long.TryParse(text.AsSpan(last + 1), NumberStyles.None, CultureInfo.InvariantCulture, out id);
    }
}
