using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Functions;

namespace Cartography.GraphDb.Execution;

/// <summary>One aggregating call of a projection.</summary>
/// <param name="Function">What is called; null for <c>count(*)</c>.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="ArgumentSlots">Where the arguments of a row are laid out, one after another.</param>
/// <param name="IsDistinct">Whether equivalent arguments count once.</param>
/// <param name="Result">The slot of the result.</param>
internal sealed record Aggregation(AggregateFunction? Function, Evaluator[] Arguments, int[] ArgumentSlots, bool IsDistinct, int Result);
