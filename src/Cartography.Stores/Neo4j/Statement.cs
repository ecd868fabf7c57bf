using Cartography.Values;

namespace Cartography.Stores.Neo4j;

/// <summary>Cypher, and what it is run with.</summary>
/// <param name="Text">The text; the same for all batches of one shape, so that the server plans it once.</param>
/// <param name="Parameters">The parameters.</param>
internal sealed record Statement(string Text, MapValue Parameters);
