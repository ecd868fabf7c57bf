using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Matching;

/// <summary>A condition on one property whose other side is known before the property is read.</summary>
internal sealed record PropertyTest(PropertyTestKind Kind, Evaluator? Value, Condition Condition);
