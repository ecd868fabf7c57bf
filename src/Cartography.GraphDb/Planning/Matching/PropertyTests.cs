using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Matching;

/// <summary>Finds the conditions that an index could answer.</summary>
internal static class PropertyTests
{
    public static IEnumerable<PropertyTest> On(MatchState state, int slot, string property)
    {
        foreach (var condition in state.Conditions)
        {
            var (kind, value) = Read(condition.Test, slot, property);

            if (kind is { } known && (value is null || value.SlotsRead().IsSubsetOf(state.Bound)))
            {
                yield return new PropertyTest(known, value, condition);
            }
        }
    }

    private static (PropertyTestKind? Kind, Evaluator? Value) Read(Evaluator test, int slot, string property) => test switch
    {
        EqualsEvaluator { Negated: false } equals when Is(equals.Left, slot, property) => (PropertyTestKind.Equal, equals.Right),
        EqualsEvaluator { Negated: false } equals when Is(equals.Right, slot, property) => (PropertyTestKind.Equal, equals.Left),
        InEvaluator any when Is(any.Item, slot, property) => (PropertyTestKind.AnyOf, any.List),
        ComparisonEvaluator comparison when Is(comparison.Left, slot, property) => (Kind(comparison.Comparison, false), comparison.Right),
        ComparisonEvaluator comparison when Is(comparison.Right, slot, property) => (Kind(comparison.Comparison, true), comparison.Left),
        StringMatchEvaluator { Match: StringMatch.StartsWith } match when Is(match.Text, slot, property) => (PropertyTestKind.Prefix, match.Part),
        IsNullEvaluator { Negated: true } exists when Is(exists.Operand, slot, property) => (PropertyTestKind.Exists, null),
        _ => (null, null),
    };

    private static bool Is(Evaluator side, int slot, string property) =>
        side is PropertyEvaluator { Target: SlotEvaluator target } read && target.Slot == slot && read.Key == property;

    private static PropertyTestKind Kind(ComparisonOperator comparison, bool turned) => comparison switch
    {
        ComparisonOperator.Less => turned ? PropertyTestKind.Greater : PropertyTestKind.Less,
        ComparisonOperator.LessOrEqual => turned ? PropertyTestKind.GreaterOrEqual : PropertyTestKind.LessOrEqual,
        ComparisonOperator.Greater => turned ? PropertyTestKind.Less : PropertyTestKind.Greater,
        _ => turned ? PropertyTestKind.LessOrEqual : PropertyTestKind.GreaterOrEqual,
    };
}
