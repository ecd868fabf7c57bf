using System.Collections.Generic;
using System.Linq;
using Cartography.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Cartography.Generators.Reading;

/// <summary>Labels beside the primary one.</summary>
internal static class LabelReader
{
    public static IReadOnlyList<LabelModel> Of(
        INamedTypeSymbol record, IReadOnlyList<string> semantic, IReadOnlyCollection<string> properties, List<Mistake> mistakes)
    {
        var declared = Symbols.Attributes(record, Names.ExtraLabel)
            .GroupBy(mark => Symbols.Text(mark, 0) ?? string.Empty)
            .Select(marks => Label(record, marks.Key, [.. marks.Select(mark => Symbols.Texts(mark, "When"))], properties, mistakes))
            .ToList();
        return [.. declared, .. semantic.Where(label => declared.All(other => other.Label != label)).Select(label => new LabelModel(label, default, true))];
    }

    private static LabelModel Label(
        INamedTypeSymbol record, string label, IReadOnlyList<IReadOnlyList<string>> alternatives, IReadOnlyCollection<string> properties, List<Mistake> mistakes)
    {
        foreach (var condition in alternatives.SelectMany(when => when))
        {
            var separator = condition.IndexOf('=');

            if (separator < 0 || !properties.Contains(condition.Substring(0, separator)))
            {
                mistakes.Add(Mistake.At(Rules.UnknownCondition, record, label, condition));
            }
        }

        // One declaration without a condition makes the others pointless, as in the original.
        return alternatives.Any(when => when.Count == 0)
            ? new LabelModel(label, default, false)
            : new LabelModel(label, new(alternatives.Select(when => string.Join("\n", when))), false);
    }
}
