using Cartography.Values;

namespace Cartography.Rules.Running;

/// <summary>A row that could not be taken as a finding. It still counts as failing: something was found.</summary>
/// <param name="Number">Which row of the fact, from 1.</param>
/// <param name="Row">The row as the query returned it, texts in place of what has no plain form.</param>
/// <param name="Asset">The asset's id, or null if the row has none.</param>
/// <param name="Message">Which column is wrong, and how.</param>
public sealed record RowProblem(int Number, MapValue Row, Value Asset, string Message);
