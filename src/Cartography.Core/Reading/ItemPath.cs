using System.Collections.Immutable;

namespace Cartography.Core.Reading;

/// <summary>
/// Where something stands in a vendor's answer: names joined by dots, <c>[]</c> after a list, <c>[flat]</c> after a list that XML writes as
/// repeated elements without one around them. The same path reads JSON and XML.
/// </summary>
public sealed class ItemPath
{
    private ItemPath(string text, ImmutableArray<ItemPathStep> steps)
    {
        Text = text;
        Steps = steps;
        IsList = steps.Any(step => step.List != ListForm.None);
    }

    /// <summary>The path as it was written.</summary>
    public string Text { get; }

    /// <summary>Whether it leads to several values.</summary>
    public bool IsList { get; }

    internal ImmutableArray<ItemPathStep> Steps { get; }

    /// <summary>A path from its text; fails with <see cref="FormatException"/>.</summary>
    public static ItemPath Parse(string text)
    {
        var steps = text.Split('.').Select(Step).ToImmutableArray();

        if (steps.Any(step => step.Name.Length == 0 || step.Name.AsSpan().ContainsAny('[', ']')))
        {
            throw new FormatException($"'{text}' is not a path: names joined by dots, [] or [flat] after a list.");
        }

        return new ItemPath(text, steps);
    }

    /// <summary>A path from its text; fails with <see cref="FormatException"/>.</summary>
    public static implicit operator ItemPath(string text) => Parse(text);

    /// <summary>A path from its text; fails with <see cref="FormatException"/>.</summary>
    public static ItemPath FromString(string text) => Parse(text);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static ItemPathStep Step(string part) => part switch
    {
        _ when part.EndsWith("[]", StringComparison.Ordinal) => new(part[..^2], ListForm.Wrapped),
        _ when part.EndsWith("[flat]", StringComparison.Ordinal) => new(part[..^6], ListForm.Flat),
        _ => new(part, ListForm.None),
    };
}
