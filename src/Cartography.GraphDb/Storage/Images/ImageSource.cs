using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Log;
using Cartography.GraphDb.Storage.Properties;

namespace Cartography.GraphDb.Storage.Images;

/// <summary>What an image is written from: a version that no longer changes, and how far the growing parts were at that moment.</summary>
internal sealed record ImageSource(GraphState State, Catalog Catalog, CatalogDelta CatalogEnd, BlobMark Blobs);
