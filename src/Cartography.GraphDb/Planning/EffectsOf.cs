using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

/// <summary>What steps read, their expressions included.</summary>
internal static class EffectsOf
{
    public static Effects Reads(LogicalPlan step) =>
        Effects.Union(step.Expressions.Select(Reads).Append(step.Reads).Append(OfResult(step)));

    private static Effects OfResult(LogicalPlan step) =>
        step is LogicalProduceResults ? new Effects { AnyProperty = true, AnyLabel = true } : Effects.None;

    private static Effects Reads(Evaluator expression)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var effects = Effects.None;

        foreach (var node in expression.WithDescendants())
        {
            switch (node)
            {
                case PropertyEvaluator property:
                    keys.Add(property.Key);
                    break;
                case HasLabelEvaluator label:
                    effects = effects.With(Effects.NodesWith(label.Label));
                    break;
                case HasAnyLabelEvaluator or HasDynamicLabelEvaluator:
                    effects = effects.With(new Effects { AnyLabel = true });
                    break;
                case IndexEvaluator or PropertiesMatchEvaluator or MapProjectionEvaluator:
                    effects = effects.With(new Effects { AnyProperty = true });
                    break;
                case FunctionEvaluator { Function.Signature.Name: "properties" or "keys" }:
                    effects = effects.With(new Effects { AnyProperty = true });
                    break;
                case FunctionEvaluator { Function.Signature.Name: "labels" }:
                    effects = effects.With(new Effects { AnyLabel = true });
                    break;
                case SubplanEvaluator subquery:
                    effects = effects.With(Effects.Union(subquery.Subplan.Plan.WithDescendants().Select(Reads)));
                    break;
            }
        }

        return keys.Count == 0 ? effects : effects.With(Effects.PropertyReads([.. keys]));
    }
}
