using Cartography.Values;

namespace Cartography.GraphDb.Batches;

/// <summary>
/// Nodes of one form. Each is merged on its label and its key; of one that was there exactly the batch's properties change,
/// and a null removes. Two rows with one key are written in order.
/// </summary>
/// <param name="Label">The label that the key belongs to.</param>
/// <param name="Labels">Labels that every node gets beside it.</param>
/// <param name="ConditionalLabels">Labels that a row switches on or off, at most 32.</param>
/// <param name="Properties">The names of a row's values; the first is the key, such as <c>id</c>.</param>
/// <param name="Rows">The values of each row, in the order of <paramref name="Properties"/>. A row whose key is null is left out.</param>
/// <param name="Switches">For each row which conditional labels it carries: bit i for label i. Null where there are none.</param>
/// <param name="Stamp">What every node gets.</param>
public sealed record NodeRows(
    string Label,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> ConditionalLabels,
    IReadOnlyList<string> Properties,
    IReadOnlyList<Value[]> Rows,
    IReadOnlyList<uint>? Switches,
    BatchStamp Stamp)
    : Batch(Stamp);
