using Cartography.GraphDb.Storage.Catalogs;

namespace Cartography.GraphDb.Storage.Log;

/// <summary>How much of the catalogue is in the log already; what came since goes before the next record's changes.</summary>
internal readonly record struct CatalogDelta(int Labels, int Types, int Keys, int Scopes, int LabelSets, int Shapes)
{
    /// <summary>All of a catalogue.</summary>
    public static CatalogDelta Of(Catalog catalog) => new(
        catalog.Labels.Count,
        catalog.RelationshipTypes.Count,
        catalog.PropertyKeys.Count,
        catalog.Scopes.Count,
        catalog.LabelSets.Count,
        catalog.Shapes.Count);

    /// <summary>Writes what is in a catalogue from here up to <paramref name="end"/>.</summary>
    public void Write(Catalog catalog, CatalogDelta end, ByteWriter to)
    {
        Names(ChangeKind.Label, catalog.Labels, Labels, end.Labels, to);
        Names(ChangeKind.RelationshipType, catalog.RelationshipTypes, Types, end.Types, to);
        Names(ChangeKind.PropertyKey, catalog.PropertyKeys, Keys, end.Keys, to);
        Names(ChangeKind.Scope, catalog.Scopes, Scopes, end.Scopes, to);
        Sets(ChangeKind.LabelSet, catalog.LabelSets, LabelSets, end.LabelSets, to);
        Sets(ChangeKind.Shape, catalog.Shapes, Shapes, end.Shapes, to);
    }

    private static void Names(ChangeKind kind, TokenCatalog names, int from, int to, ByteWriter into)
    {
        for (var id = from; id < to; id++)
        {
            into.Byte((byte)kind);
            into.Text(names.NameOf(id));
        }
    }

    private static void Sets(ChangeKind kind, SetCatalog sets, int from, int to, ByteWriter into)
    {
        for (var id = from; id < to; id++)
        {
            into.Byte((byte)kind);
            IndexDefinitionCodec.WriteNumbers(into, sets[(uint)id]);
        }
    }
}
